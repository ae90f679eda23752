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

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class LocalDatabaseAutoConfigurationTests {

	/** Lazy, so that no server is started. */
	private final ApplicationContextRunner contexts = new ApplicationContextRunner()
		.withInitializer(
				(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
		.withConfiguration(
				AutoConfigurations.of(LocalDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

	@Test
	void servesWhereNobodySaysWhichDatabaseToUse() {
		this.contexts.run((context) -> {
			assertThat(context).hasSingleBean(LocalDatabase.class);
			assertThat(context.getBeanNamesForType(JdbcConnectionDetails.class))
				.containsExactly("localConnectionDetails");
		});
	}

	@Test
	void backsOffWhereTheAddressIsConfigured() {
		this.contexts.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/habits")
			.run((context) -> assertThat(context).doesNotHaveBean(LocalDatabase.class));
	}

	@Test
	void backsOffWhereSomethingElseKnowsTheAddress() {
		this.contexts.withBean(JdbcConnectionDetails.class, OtherConnectionDetails::new)
			.run((context) -> assertThat(context).doesNotHaveBean(LocalDatabase.class)
				.hasSingleBean(JdbcConnectionDetails.class));
	}

	@Test
	void isNotThereWithoutTheEmbeddedServer() {
		this.contexts.withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
			.run((context) -> assertThat(context).doesNotHaveBean(LocalDatabase.class));
	}

	private static final class OtherConnectionDetails implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://other/habits";
		}

		@Override
		public @Nullable String getUsername() {
			return null;
		}

		@Override
		public @Nullable String getPassword() {
			return null;
		}

	}

}
