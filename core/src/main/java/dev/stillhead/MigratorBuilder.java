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

package dev.stillhead;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.jdbc.JdbcMigrationDatabase;
import dev.stillhead.jdbc.JdbcVendor;
import dev.stillhead.jdbc.JdbcVendorProvider;
import dev.stillhead.jdbc.JdbcVendors;
import dev.stillhead.offline.OfflineSettings;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.Bookkeeper;
import dev.stillhead.runtime.ConnectionOrigin;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationDatabase;
import dev.stillhead.runtime.MigrationRunner;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.script.MigrationFactory;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptDirectoryLoader;
import dev.stillhead.script.SourceFolder;
import dev.stillhead.sql.Placeholders;

/**
 * Describes a {@link Migrator}. Mutable, for one thread.
 */
public final class MigratorBuilder {

	private final DataSource dataSource;

	private @Nullable DataSource migrationDataSource;

	private @Nullable String database;

	private List<String> locations = List.of("classpath:db/revisions");

	private List<SourceFolder> sourceFolders = List.of();

	private ClassLoader classLoader = MigratorBuilder.class.getClassLoader();

	private Placeholders placeholders = Placeholders.NONE;

	private VersionTableSettings versionTable = VersionTableSettings.DEFAULTS;

	private ExecutionSettings execution = ExecutionSettings.DEFAULTS;

	private ReplicaSettings replicas = ReplicaSettings.DEFAULTS;

	private Application application = new Application("application", null, "localhost");

	private ConnectionOrigin origin = ConnectionOrigin.UNKNOWN;

	private NewerDatabase onNewer = NewerDatabase.SERVE;

	private MigrationFactory migrationFactory = MigrationFactory.REFLECTION;

	MigratorBuilder(DataSource dataSource) {
		this.dataSource = Objects.requireNonNull(dataSource, "'dataSource' must not be null");
	}

	/**
	 * Where the connections come from that run revisions; they are closed for good
	 * afterwards, so this had better not be a pool.
	 * @param dataSource the data source; the reading one by default
	 * @return this builder
	 */
	public MigratorBuilder migrationDataSource(DataSource dataSource) {
		this.migrationDataSource = dataSource;
		return this;
	}

	/**
	 * Which database it is, where the data source does not tell its URL.
	 * @param name the name as section markers spell it: {@code postgresql} or
	 * {@code sqlite}
	 * @return this builder
	 */
	public MigratorBuilder database(String name) {
		this.database = name;
		return this;
	}

	/**
	 * Where the revisions are.
	 * @param locations {@code classpath:folder} or {@code file:folder}; by default
	 * {@code classpath:db/revisions}
	 * @return this builder
	 */
	public MigratorBuilder locations(List<String> locations) {
		this.locations = List.copyOf(locations);
		return this;
	}

	/**
	 * Where the revisions of locations are edited. Where such a folder exists, it is read
	 * instead of what a build has made of it, so that files count as soon as they are
	 * written: for somebody who works in the project, not for a service.
	 * @param folders the folders, existing or not; none by default
	 * @return this builder
	 */
	public MigratorBuilder sourceFolders(List<SourceFolder> folders) {
		this.sourceFolders = List.copyOf(folders);
		return this;
	}

	/**
	 * Where {@code classpath:} locations are looked for.
	 * @param classLoader the class loader; Stillhead's own by default
	 * @return this builder
	 */
	public MigratorBuilder classLoader(ClassLoader classLoader) {
		this.classLoader = classLoader;
		return this;
	}

	/**
	 * The values of <code>${…}</code> in SQL revisions.
	 * @param values values by name; none by default, and then nothing is replaced
	 * @return this builder
	 */
	public MigratorBuilder placeholders(Map<String, String> values) {
		this.placeholders = values.isEmpty() ? Placeholders.NONE : new Placeholders(values);
		return this;
	}

	/**
	 * Where the engine keeps its own.
	 * @param settings the settings
	 * @return this builder
	 */
	public MigratorBuilder versionTable(VersionTableSettings settings) {
		this.versionTable = settings;
		return this;
	}

	/**
	 * How revisions are run.
	 * @param settings the settings
	 * @return this builder
	 */
	public MigratorBuilder execution(ExecutionSettings settings) {
		this.execution = settings;
		return this;
	}

	/**
	 * How others are waited for that migrate the same database.
	 * @param settings the settings
	 * @return this builder
	 */
	public MigratorBuilder replicas(ReplicaSettings settings) {
		this.replicas = settings;
		return this;
	}

	/**
	 * Who migrates, as journal and waiting instances name it.
	 * @param application the application
	 * @return this builder
	 */
	public MigratorBuilder application(Application application) {
		this.application = application;
		return this;
	}

	/**
	 * Where the database's address came from, for errors.
	 * @param origin the origin
	 * @return this builder
	 */
	public MigratorBuilder origin(ConnectionOrigin origin) {
		this.origin = origin;
		return this;
	}

	/**
	 * What to do when the database is ahead.
	 * @param onNewer serve by default
	 * @return this builder
	 */
	public MigratorBuilder onNewerDatabase(NewerDatabase onNewer) {
		this.onNewer = onNewer;
		return this;
	}

	/**
	 * What constructs Java revisions.
	 * @param factory their constructors without parameters by default
	 * @return this builder
	 */
	public MigratorBuilder migrationFactory(MigrationFactory factory) {
		this.migrationFactory = factory;
		return this;
	}

	/**
	 * Loads the revisions and makes the migrator. Opens no connection.
	 * @return the migrator
	 * @throws dev.stillhead.script.ScriptDirectoryException if anything is wrong with the
	 * revisions; holds all that is wrong
	 */
	public Migrator build() {
		DataSource runs = (this.migrationDataSource != null) ? this.migrationDataSource : this.dataSource;
		JdbcVendorProvider provider = (this.database != null) ? JdbcVendors.named(this.database)
				: JdbcVendors.behind(runs, this.dataSource);
		ScriptDirectory scripts = new ScriptDirectoryLoader(this.classLoader, provider.syntax(), this.placeholders,
				this.migrationFactory)
			.withSources(this.sourceFolders)
			.load(this.locations);
		JdbcVendor vendor = provider.vendor(this.versionTable, this.execution, this.application);
		MigrationDatabase migrated = new JdbcMigrationDatabase(this.dataSource, runs, vendor);
		MigrationRunner runner = new MigrationRunner(migrated, this.execution, this.replicas, this.application,
				this.origin);
		Bookkeeper bookkeeper = new Bookkeeper(migrated, this.replicas, this.application, this.origin);
		return new Migrator(scripts, runner, bookkeeper,
				new OfflineSettings(this.versionTable, this.execution, this.application, this.onNewer),
				this.placeholders);
	}

}
