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

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.LoggingMigrationListener;
import dev.stillhead.runtime.MigrationListener;

import static org.assertj.core.api.Assertions.assertThat;

class StillheadAutoConfigurationTests {

	private static final String URL = "jdbc:postgresql://nowhere.invalid/habits";

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(StillheadAutoConfiguration.class))
		.withPropertyValues("stillhead.on-startup=none");

	private final ApplicationContextRunner runner = this.bare
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=" + URL, "spring.datasource.username=habits_app",
				"spring.datasource.password=app");

	@Test
	void migratesWhatTheDataSourceConnectsTo() {
		this.runner.run((context) -> {
			assertThat(context).hasNotFailed()
				.hasSingleBean(Migrator.class)
				.hasSingleBean(MigrationInitializer.class)
				.hasSingleBean(LoggingMigrationListener.class);
			MigrationDataSources dataSources = context.getBean(MigrationDataSources.class);
			assertThat(dataSources.reads()).isSameAs(context.getBean(DataSource.class))
				.isInstanceOf(HikariDataSource.class);
			assertRunsWith(dataSources, URL, "habits_app", "app");
		});
	}

	@Test
	void backsOffWithoutADatabase() {
		this.bare.run((context) -> {
			assertThat(context).hasNotFailed()
				.doesNotHaveBean(Migrator.class)
				.doesNotHaveBean(MigrationInitializer.class)
				.doesNotHaveBean(StillheadProperties.class);
			assertThat(ConditionEvaluationReport.get(context.getBeanFactory()).getConditionAndOutcomesBySource())
				.containsKey(StillheadAutoConfiguration.class.getName());
		});
	}

	@Test
	void backsOffWhereItIsDisabled() {
		this.runner.withPropertyValues("stillhead.enabled=false").run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(DataSource.class).doesNotHaveBean(Migrator.class);
			assertThat(context).doesNotHaveBean(MigrationInitializer.class);
		});
	}

	@Test
	void leavesTheApplicationsOwnMigratorAlone() {
		this.runner.withUserConfiguration(OwnMigratorConfiguration.class)
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(Migrator.class)
				.hasBean("ownMigrator")
				.doesNotHaveBean(MigrationDataSources.class)
				.hasSingleBean(MigrationInitializer.class));
	}

	@Test
	void leavesTheApplicationsOwnInitializerAlone() {
		this.runner.withUserConfiguration(OwnInitializerConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(MigrationInitializer.class).hasBean("ownInitializer");
			assertThat(context.getBean(RecordingInitializer.Events.class).list()).containsExactly("migrated");
		});
	}

	@Test
	void leavesTheApplicationsOwnListenerAlone() {
		this.runner.withBean("ownListener", MigrationListener.class, () -> new MigrationListener() {
		})
			.run((context) -> assertThat(context).hasSingleBean(MigrationListener.class)
				.doesNotHaveBean(LoggingMigrationListener.class));
	}

	@Test
	void letsCustomizersHaveTheLastWordInTheirOrder() {
		this.runner.withUserConfiguration(CustomizersConfiguration.class)
			.run((context) -> assertThat(context.getBean("order", Applied.class).list()).containsExactly("first",
					"second"));
	}

	@Test
	void backsOffWhereDatabaseUrlIsNotToBeRead() {
		this.bare.withPropertyValues("DATABASE_URL=postgresql://db/habits", "stillhead.database-url.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Migrator.class));
	}

	@Test
	void tellsHibernateThatTheSchemaIsManaged() {
		this.runner.run((context) -> {
			SchemaManagementProvider provider = context.getBean(SchemaManagementProvider.class);
			assertThat(provider.getSchemaManagement(context.getBean(DataSource.class)))
				.isEqualTo(SchemaManagement.MANAGED);
			assertThat(provider.getSchemaManagement(new DriverManagerDataSource(URL)))
				.isEqualTo(SchemaManagement.UNMANAGED);
		});
	}

	@Test
	void migratesAlsoUnderLazyInitialization() {
		this.runner.run((context) -> assertThat(context.getBeansOfType(LazyInitializationExcludeFilter.class).values())
			.anyMatch((filter) -> filter.isExcluded("any", new RootBeanDefinition(), MigrationInitializer.class)));
	}

	@Test
	void keepsTheRevisionsInANativeImage() {
		RuntimeHints hints = new RuntimeHints();
		new StillheadAutoConfiguration.RevisionHints().registerHints(hints, getClass().getClassLoader());
		assertThat(RuntimeHintsPredicates.resource().forResource("db/revisions/3b7a1d2e4f56_soft_delete.sql"))
			.accepts(hints);
		assertThat(RuntimeHintsPredicates.resource().forResource("db/revisions/2026/77aa88bb99cc_reminders.sql"))
			.accepts(hints);
	}

	private static void assertRunsWith(MigrationDataSources dataSources, String url, String user, String password) {
		assertThat(dataSources.runs()).isInstanceOfSatisfying(SimpleDriverDataSource.class, (runs) -> {
			assertThat(runs.getUrl()).isEqualTo(url);
			assertThat(runs.getUsername()).isEqualTo(user);
			assertThat(runs.getPassword()).isEqualTo(password);
			assertThat(runs.getDriver()).isInstanceOf(org.postgresql.Driver.class);
		});
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnMigratorConfiguration {

		@Bean
		Migrator ownMigrator(DataSource dataSource) {
			return Migrator.builder(dataSource).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnInitializerConfiguration {

		@Bean
		RecordingInitializer.Events events() {
			return new RecordingInitializer.Events();
		}

		@Bean
		RecordingInitializer ownInitializer(Migrator migrator, RecordingInitializer.Events events) {
			return new RecordingInitializer(migrator, events);
		}

	}

	record Applied(List<String> list) {
	}

	@Configuration(proxyBeanMethods = false)
	static class CustomizersConfiguration {

		@Bean
		Applied order() {
			return new Applied(new ArrayList<>());
		}

		@Bean
		@Order(2)
		MigratorCustomizer second(Applied order) {
			return (builder) -> order.list().add("second");
		}

		@Bean
		@Order(1)
		MigratorCustomizer first(Applied order) {
			return (builder) -> order.list().add("first");
		}

	}

}
