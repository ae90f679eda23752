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

import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import dev.stillhead.Migrator;
import dev.stillhead.autoconfigure.url.DatabaseUrlOrigin;
import dev.stillhead.autoconfigure.url.UrlPlace;

/**
 * The migrator and where it gets its connections, unless the application has a migrator
 * of its own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(Migrator.class)
class MigratorConfiguration {

	private static final Logger logger = LoggerFactory.getLogger("dev.stillhead");

	private final StillheadProperties properties;

	private final Environment environment;

	private final ConfigurableListableBeanFactory beanFactory;

	MigratorConfiguration(StillheadProperties properties, Environment environment,
			ConfigurableListableBeanFactory beanFactory) {
		this.properties = properties;
		this.environment = environment;
		this.beanFactory = beanFactory;
	}

	@Bean
	@ConditionalOnMissingBean(StillheadConnectionDetails.class)
	PropertiesStillheadConnectionDetails stillheadConnectionDetails() {
		return new PropertiesStillheadConnectionDetails(this.properties);
	}

	@Bean
	MigrationDataSources stillheadDataSources(StillheadConnectionDetails details, ObjectProvider<DataSource> dataSource,
			@StillheadDataSource ObjectProvider<DataSource> stillheadDataSource,
			ObjectProvider<JdbcConnectionDetails> jdbcDetails) {
		MigrationDataSources chosen = choose(details, dataSource, stillheadDataSource, jdbcDetails);
		logDisplaced(chosen);
		return chosen;
	}

	private void logDisplaced(MigrationDataSources chosen) {
		DatabaseUrlOrigin origin = chosen.setting(this.environment);
		if (origin != null && !origin.displaced().isEmpty()) {
			logger.info("{} is used, not {}", origin.place(),
					origin.displaced().stream().map(UrlPlace::toString).collect(Collectors.joining(", ")));
		}
	}

	private MigrationDataSources choose(StillheadConnectionDetails details, ObjectProvider<DataSource> dataSource,
			ObjectProvider<DataSource> stillheadDataSource, ObjectProvider<JdbcConnectionDetails> jdbcDetails) {
		DataSource own = stillheadDataSource.getIfAvailable();
		if (own != null) {
			return MigrationDataSources.of(own);
		}
		DataSource main = dataSource.getIfUnique();
		return (main != null) ? MigrationDataSources.of(details, main)
				: withoutDataSource(details, jdbcDetails.getIfAvailable());
	}

	private MigrationDataSources withoutDataSource(StillheadConnectionDetails details,
			@Nullable JdbcConnectionDetails jdbcDetails) {
		if (details.getJdbcUrl() != null) {
			return MigrationDataSources.of(details.getJdbcUrl(), details.getUsername(), details.getPassword(),
					details.getDriverClassName());
		}
		String[] several = BeanFactoryUtils.beanNamesForTypeIncludingAncestors(this.beanFactory, DataSource.class);
		if (several.length > 0) {
			throw new NoSingleDataSourceException(List.of(several));
		}
		if (jdbcDetails != null) {
			return MigrationDataSources.of(jdbcDetails);
		}
		// What DATABASE_URL has been turned into
		return MigrationDataSources.of(this.environment.getRequiredProperty("spring.datasource.url"),
				this.environment.getProperty("spring.datasource.username"),
				this.environment.getProperty("spring.datasource.password"), null);
	}

	/**
	 * What it is given it says, so that nothing of that is made to wait for the
	 * migration.
	 */
	@Bean
	MigratorAssembly stillheadMigratorAssembly(ObjectProvider<MigrationDataSources> dataSources,
			ObjectProvider<MigratorCustomizer> customizers) {
		return new MigratorAssembly(this.properties, this.environment, this.beanFactory, dataSources, customizers);
	}

	@Bean
	Migrator stillheadMigrator(MigratorAssembly assembly) {
		return assembly.connected().build();
	}

}
