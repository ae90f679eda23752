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

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

import dev.stillhead.Migrator;
import dev.stillhead.autoconfigure.StillheadAutoConfiguration.DatabaseCondition;
import dev.stillhead.autoconfigure.StillheadAutoConfiguration.RevisionHints;
import dev.stillhead.autoconfigure.url.DatabaseUrlOrigin;
import dev.stillhead.runtime.LoggingMigrationListener;
import dev.stillhead.runtime.MigrationListener;

/**
 * Auto-configuration that migrates the database when the service starts: after the
 * {@code DataSource}, before every bean that uses it.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@Conditional(DatabaseCondition.class)
@ConditionalOnBooleanProperty(name = "stillhead.enabled", matchIfMissing = true)
@EnableConfigurationProperties(StillheadProperties.class)
@Import({ MigratorConfiguration.class, SqlitePoolConfiguration.class,
		DatabaseInitializationDependencyConfigurer.class })
@ImportRuntimeHints(RevisionHints.class)
public final class StillheadAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(MigrationListener.class)
	LoggingMigrationListener stillheadMigrationListener(ObjectProvider<MigrationDataSources> dataSources,
			Environment environment) {
		MigrationDataSources connections = dataSources.getIfAvailable();
		DatabaseUrlOrigin origin = (connections != null) ? connections.setting(environment) : null;
		return new LoggingMigrationListener((origin != null) ? origin.place().property() : null);
	}

	@Bean
	@ConditionalOnMissingBean
	MigrationInitializer stillheadMigrationInitializer(Migrator migrator, StillheadProperties properties,
			MigrationListener listener) {
		return new MigrationInitializer(migrator, properties.onStartup(), properties.target(), listener);
	}

	@Bean
	StillheadSchemaManagementProvider stillheadSchemaManagementProvider(
			ObjectProvider<MigrationDataSources> dataSources) {
		return new StillheadSchemaManagementProvider(dataSources);
	}

	@Bean
	static LazyInitializationExcludeFilter stillheadLazyInitializationExcludeFilter() {
		return LazyInitializationExcludeFilter.forBeanTypes(MigrationInitializer.class);
	}

	/**
	 * Whether there is a database to migrate. A service on R2DBC has no
	 * {@code DataSource}.
	 */
	static final class DatabaseCondition extends AnyNestedCondition {

		DatabaseCondition() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnBean(DataSource.class)
		private static final class DataSourceBean {

		}

		@ConditionalOnBean(JdbcConnectionDetails.class)
		private static final class JdbcConnectionDetailsBean {

		}

		@Conditional(UrlCondition.class)
		private static final class Url {

		}

	}

	/**
	 * Whether {@code stillhead.url} or {@code DATABASE_URL} says where the database is.
	 */
	static final class UrlCondition extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Environment environment = context.getEnvironment();
			ConditionMessage.Builder message = ConditionMessage.forCondition("Stillhead URL");
			if (StringUtils.hasText(environment.getProperty("stillhead.url"))) {
				return ConditionOutcome.match(message.foundExactly("stillhead.url"));
			}
			if (StringUtils.hasText(environment.getProperty("DATABASE_URL"))
					&& environment.getProperty("stillhead.database-url.enabled", Boolean.class, true)) {
				return ConditionOutcome.match(message.foundExactly("DATABASE_URL"));
			}
			return ConditionOutcome.noMatch(message.didNotFind("stillhead.url", "DATABASE_URL").atAll());
		}

	}

	/**
	 * Keeps the revisions of the default location in a native image.
	 */
	static final class RevisionHints implements RuntimeHintsRegistrar {

		@Override
		public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
			hints.resources().registerPattern("db/revisions/**");
		}

	}

}
