/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package dev.stillhead.autoconfigure;

import javax.sql.DataSource;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service on R2DBC has no {@code DataSource}, and migrates itself all the same.
 */
class ReactiveServiceIntegrationTests {

	private final TestDatabase database = TestDatabase.create();

	@Test
	void migratesWhereDatabaseUrlSays() {
		assertMigrates("--DATABASE_URL=" + this.database.databaseUrl());
	}

	@Test
	void migratesWhereStillheadUrlSays() {
		assertMigrates("--stillhead.url=" + this.database.jdbcUrl(), "--stillhead.user=postgres",
				"--stillhead.password=postgres");
	}

	private void assertMigrates(String... arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ReactiveService.class)
			.web(WebApplicationType.NONE)
			.run(arguments)) {
			assertThat(context.getBeansOfType(DataSource.class)).isEmpty();
			assertThat(this.database.query("SELECT version_num FROM alembic_version")).containsExactly("3b7a1d2e4f56");
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class ReactiveService {

		@Bean
		ConnectionFactory connectionFactory() {
			return new ConnectionFactory() {

				@Override
				public Publisher<? extends Connection> create() {
					throw new IllegalStateException("nobody connects here");
				}

				@Override
				public ConnectionFactoryMetadata getMetadata() {
					return () -> "PostgreSQL";
				}

			};
		}

	}

}
