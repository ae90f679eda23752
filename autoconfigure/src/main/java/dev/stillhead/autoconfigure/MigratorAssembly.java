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

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;

import dev.stillhead.Migrator;
import dev.stillhead.MigratorBuilder;
import dev.stillhead.autogenerate.AutogenerateCustomizer;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.ComparisonFilter;
import dev.stillhead.autogenerate.NamePatterns;
import dev.stillhead.autogenerate.TargetSchemas;
import dev.stillhead.jdbc.JdbcVendors;
import dev.stillhead.runtime.Application;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.QualifiedName;

/**
 * Puts the application's migrator together of what is configured, for the start of the
 * service and for the command line. Immutable.
 */
public final class MigratorAssembly {

	private final StillheadProperties properties;

	private final Environment environment;

	private final ConfigurableListableBeanFactory beanFactory;

	private final ObjectProvider<MigrationDataSources> dataSources;

	private final ObjectProvider<MigratorCustomizer> customizers;

	MigratorAssembly(StillheadProperties properties, Environment environment,
			ConfigurableListableBeanFactory beanFactory, ObjectProvider<MigrationDataSources> dataSources,
			ObjectProvider<MigratorCustomizer> customizers) {
		this.properties = properties;
		this.environment = environment;
		this.beanFactory = beanFactory;
		this.dataSources = dataSources;
		this.customizers = customizers;
	}

	/**
	 * The assembly of an application, also of one for which no database is configured.
	 * @param context the application
	 * @return its assembly
	 */
	public static MigratorAssembly of(ConfigurableApplicationContext context) {
		MigratorAssembly configured = context.getBeanProvider(MigratorAssembly.class).getIfAvailable();
		if (configured != null) {
			return configured;
		}
		ConfigurableListableBeanFactory beanFactory = context.getBeanFactory();
		return new MigratorAssembly(
				Binder.get(context.getEnvironment()).bindOrCreate("stillhead", StillheadProperties.class),
				context.getEnvironment(), beanFactory, beanFactory.getBeanProvider(MigrationDataSources.class),
				beanFactory.getBeanProvider(MigratorCustomizer.class));
	}

	/**
	 * What is configured.
	 * @return the properties
	 */
	public StillheadProperties properties() {
		return this.properties;
	}

	/**
	 * Whether there is a database to connect to.
	 * @return whether one is configured
	 */
	public boolean hasDatabase() {
		return this.beanFactory.getBeanNamesForType(MigrationDataSources.class, true, false).length > 0;
	}

	/**
	 * Who migrates.
	 * @return the application
	 */
	public Application application() {
		return RunningApplication.describe(this.environment,
				this.beanFactory.getBeanProvider(BuildProperties.class).getIfAvailable());
	}

	/**
	 * A migrator for the application's database.
	 * @return a builder; no connection has been opened yet
	 */
	public MigratorBuilder connected() {
		return connected(this.dataSources.getObject());
	}

	/**
	 * A migrator for the application's database that leaves the application's pool alone,
	 * as a pool that is asked once fills itself.
	 * @return a builder; no connection has been opened yet
	 */
	public MigratorBuilder connectedWithoutPool() {
		return connected(this.dataSources.getObject().withoutPool());
	}

	private MigratorBuilder connected(MigrationDataSources connections) {
		return common(Migrator.builder(connections.reads())
			.migrationDataSource(connections.runs())
			.origin(connections.origin(this.environment)));
	}

	/**
	 * A migrator for what needs the revisions alone.
	 * @return a builder of a migrator that cannot connect
	 */
	public MigratorBuilder unconnected() {
		return common(Migrator.builder(configured()));
	}

	/**
	 * The server that scratch databases are made on.
	 * @return connects to any database of it; null for the database's own server
	 * @throws dev.stillhead.autoconfigure.url.InvalidDatabaseUrlException if its URL
	 * cannot be read
	 */
	public @Nullable DataSource scratchServer() {
		String written = this.properties.autogenerate().scratchUrl();
		return (written != null) ? this.dataSources.getObject().elsewhere(written) : null;
	}

	/**
	 * What is compared, as configured and as the application's beans have it.
	 * @param onlyTables the only tables that change; none for all
	 * @return the settings
	 */
	public AutogenerateSettings autogenerateSettings(Set<QualifiedName> onlyTables) {
		AutogenerateProperties configured = this.properties.autogenerate();
		List<ComparisonFilter> filters = new ArrayList<>();
		filters.add(new NamePatterns(configured.include(), configured.exclude()));
		this.beanFactory.getBeanProvider(ComparisonFilter.class).orderedStream().forEach(filters::add);
		AutogenerateCustomizer customizer = this.beanFactory.getBeanProvider(AutogenerateCustomizer.class)
			.orderedStream()
			.reduce((operations) -> operations, AutogenerateCustomizer::andThen);
		return new AutogenerateSettings(ComparisonFilter.all(filters), onlyTables, configured.dropUnmapped(),
				configured.compareComments(), customizer);
	}

	/**
	 * What the application wants its database to be.
	 * @param context the application
	 * @return finds it when it is asked for
	 */
	public TargetSchemas targets(ConfigurableApplicationContext context) {
		return new ApplicationTargetSchemas(context, this.properties.autogenerate().schema(),
				hasDatabase() ? this.dataSources.getObject().reads() : null);
	}

	private MigratorBuilder common(MigratorBuilder builder) {
		builder.locations(this.properties.locations())
			.placeholders(this.properties.placeholders())
			.versionTable(this.properties.versionTableSettings())
			.execution(this.properties.executionSettings())
			.replicas(this.properties.replicaSettings())
			.onNewerDatabase(this.properties.onNewerDatabase())
			.application(application())
			.migrationFactory(new BeanFactoryMigrationFactory(this.beanFactory));
		ClassLoader classLoader = this.beanFactory.getBeanClassLoader();
		if (classLoader != null) {
			builder.classLoader(classLoader);
		}
		this.customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder;
	}

	/**
	 * The database that SQL is written for where none is asked.
	 * @return the one whose address is configured, of the newest version; PostgreSQL
	 * where none is
	 */
	public DatabaseProduct product() {
		return DatabaseProduct.newest(JdbcVendors.behind(configured()).syntax().name());
	}

	private DataSource configured() {
		String url = this.environment.getProperty("stillhead.url",
				this.environment.getProperty("spring.datasource.url", "jdbc:postgresql:"));
		return new NoDataSource(url);
	}

	/** Stands where nobody may connect, and tells what would be connected to. */
	private static final class NoDataSource extends AbstractDriverBasedDataSource {

		NoDataSource(String url) {
			setUrl(url);
		}

		@Override
		protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
			throw new SQLException("No database is to be connected to");
		}

	}

}
