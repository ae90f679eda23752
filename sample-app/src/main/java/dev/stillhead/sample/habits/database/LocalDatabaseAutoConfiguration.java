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

package dev.stillhead.sample.habits.database;

import java.nio.file.Path;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Gives the service a {@link LocalDatabase} where nobody says which database to use. As
 * connection details: what never connects starts no server, and all that connects sees
 * the same one. An auto-configuration, so that it comes after those that bring connection
 * details of their own, such as a test's container.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnClass(EmbeddedPostgres.class)
@ConditionalOnMissingBean({ DataSource.class, JdbcConnectionDetails.class })
@Conditional(LocalDatabaseAutoConfiguration.NoAddress.class)
@EnableConfigurationProperties(LocalDatabaseProperties.class)
public final class LocalDatabaseAutoConfiguration {

	@Bean
	LocalDatabase localDatabase(LocalDatabaseProperties properties) {
		Path folder = (properties.folder() != null) ? properties.folder()
				: LocalDatabaseFolder.ofProject(Path.of("")).root();
		return LocalDatabase.open(folder, properties.patience());
	}

	@Bean
	JdbcConnectionDetails localConnectionDetails(LocalDatabase database) {
		return new LocalConnectionDetails(database);
	}

	/**
	 * Neither {@code spring.datasource.url} is set nor {@code DATABASE_URL}, which
	 * becomes it.
	 */
	static final class NoAddress extends NoneNestedConditions {

		NoAddress() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		/** There is an address. */
		@ConditionalOnProperty("spring.datasource.url")
		static final class Address {

		}

	}

}
