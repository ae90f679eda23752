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

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which database is migrated, and with whose credentials.
 */
class MigratorConfigurationTests {

	private static final String URL = "jdbc:postgresql://nowhere.invalid/habits";

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(StillheadAutoConfiguration.class))
		.withPropertyValues("stillhead.on-startup=none");

	private final ApplicationContextRunner runner = this.bare
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=" + URL, "spring.datasource.username=habits_app",
				"spring.datasource.password=app");

	@Test
	void runsWithAnotherRole() {
		this.runner.withPropertyValues("stillhead.user=habits_owner", "stillhead.password=owner").run((context) -> {
			MigrationDataSources dataSources = context.getBean(MigrationDataSources.class);
			assertThat(dataSources.reads()).isSameAs(context.getBean(DataSource.class));
			assertRunsWith(dataSources, URL, "habits_owner", "owner");
		});
	}

	@Test
	void runsAtAnotherAddress() {
		String direct = "jdbc:postgresql://direct.invalid/habits";
		this.runner.withPropertyValues("stillhead.url=" + direct, "stillhead.user=habits_owner").run((context) -> {
			MigrationDataSources dataSources = context.getBean(MigrationDataSources.class);
			assertThat(dataSources.reads()).isSameAs(context.getBean(DataSource.class));
			assertRunsWith(dataSources, direct, "habits_owner", null);
		});
	}

	@Test
	void neverMixesTheCredentialsOfOneUrlWithAnother() {
		this.runner.withPropertyValues("stillhead.url=jdbc:postgresql://direct.invalid/habits")
			.run((context) -> assertRunsWith(context.getBean(MigrationDataSources.class),
					"jdbc:postgresql://direct.invalid/habits", null, null));
	}

	@Test
	void needsNoDataSourceWhereItHasAUrl() {
		this.bare.withPropertyValues("stillhead.url=" + URL, "stillhead.user=habits_owner").run((context) -> {
			MigrationDataSources dataSources = context.getBean(MigrationDataSources.class);
			assertThat(dataSources.reads()).isSameAs(dataSources.runs());
			assertRunsWith(dataSources, URL, "habits_owner", null);
		});
	}

	@Test
	void needsNoDataSourceWhereThereAreConnectionDetails() {
		this.bare.withBean(JdbcConnectionDetails.class, FixedJdbcConnectionDetails::new)
			.run((context) -> assertRunsWith(context.getBean(MigrationDataSources.class),
					"jdbc:postgresql://compose.invalid/habits", "compose", "compose-password"));
	}

	@Test
	void needsNoDataSourceWhereThereIsADatabaseUrl() {
		// Turned into spring.datasource.* when the application starts
		this.bare.withPropertyValues("DATABASE_URL=postgresql://habits:pw@nowhere.invalid/habits",
				"spring.datasource.url=" + URL, "spring.datasource.username=habits", "spring.datasource.password=pw")
			.run((context) -> assertRunsWith(context.getBean(MigrationDataSources.class), URL, "habits", "pw"));
	}

	@Test
	void prefersConnectionDetailsToProperties() {
		this.runner
			.withPropertyValues("stillhead.url=jdbc:postgresql://production.invalid/habits", "stillhead.user=owner",
					"stillhead.password=production-password")
			.withBean(StillheadConnectionDetails.class, FixedStillheadConnectionDetails::new)
			.run((context) -> {
				assertThat(context).hasSingleBean(StillheadConnectionDetails.class);
				assertRunsWith(context.getBean(MigrationDataSources.class), "jdbc:postgresql://container.invalid/test",
						"test", "test-password");
			});
	}

	@Test
	void migratesThePrimaryOfSeveralDataSources() {
		this.bare.withUserConfiguration(TwoDataSourcesConfiguration.class).run((context) -> {
			MigrationDataSources dataSources = context.getBean(MigrationDataSources.class);
			assertThat(dataSources.reads()).isSameAs(context.getBean("main"));
			assertThat(dataSources.runs()).isSameAs(context.getBean("main"));
		});
	}

	@Test
	void migratesTheQualifiedOneOfSeveralDataSources() {
		this.bare.withUserConfiguration(QualifiedDataSourceConfiguration.class).run((context) -> {
			MigrationDataSources dataSources = context.getBean(MigrationDataSources.class);
			assertThat(dataSources.reads()).isSameAs(context.getBean("migrated"));
			assertThat(dataSources.runs()).isSameAs(context.getBean("migrated"));
		});
	}

	@Test
	void refusesToChooseBetweenDataSources() {
		this.bare.withUserConfiguration(AmbiguousDataSourcesConfiguration.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(NoSingleDataSourceException.class, (ex) -> {
					assertThat(ex.beans()).containsExactlyInAnyOrder("one", "other");
					assertThat(ex.remedy()).contains("@Primary", "@StillheadDataSource", "stillhead.enabled=false");
				}));
	}

	private static void assertRunsWith(MigrationDataSources dataSources, String url, String user, String password) {
		assertThat(dataSources.runs()).isInstanceOfSatisfying(SimpleDriverDataSource.class, (runs) -> {
			assertThat(runs.getUrl()).isEqualTo(url);
			assertThat(runs.getUsername()).isEqualTo(user);
			assertThat(runs.getPassword()).isEqualTo(password);
			assertThat(runs.getDriver()).isInstanceOf(org.postgresql.Driver.class);
		});
	}

	private static DriverManagerDataSource unconnected(String database) {
		return new DriverManagerDataSource("jdbc:postgresql://nowhere.invalid/" + database);
	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDataSourcesConfiguration {

		@Bean
		@Primary
		DataSource main() {
			return unconnected("main");
		}

		@Bean
		DataSource reporting() {
			return unconnected("reporting");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class QualifiedDataSourceConfiguration {

		@Bean
		DataSource main() {
			return unconnected("main");
		}

		@StillheadDataSource
		@Bean(defaultCandidate = false)
		DataSource migrated() {
			return unconnected("migrated");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class AmbiguousDataSourcesConfiguration {

		@Bean
		DataSource one() {
			return unconnected("one");
		}

		@Bean
		DataSource other() {
			return unconnected("other");
		}

	}

	static class FixedJdbcConnectionDetails implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "compose";
		}

		@Override
		public String getPassword() {
			return "compose-password";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://compose.invalid/habits";
		}

	}

	static class FixedStillheadConnectionDetails implements StillheadConnectionDetails {

		@Override
		public String getUsername() {
			return "test";
		}

		@Override
		public String getPassword() {
			return "test-password";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://container.invalid/test";
		}

	}

}
