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

import javax.sql.DataSource;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ConnectionOrigin;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.script.MigrationFactory;

/**
 * Builds a migrator.
 */
public final class MigratorBuilder {

	/**
	 * Where runs get their connections.
	 * @param dataSource the data source
	 * @return this builder
	 */
	public MigratorBuilder migrationDataSource(DataSource dataSource) {
		return this;
	}

	/**
	 * Where revisions are.
	 * @param locations the locations
	 * @return this builder
	 */
	public MigratorBuilder locations(List<String> locations) {
		return this;
	}

	/**
	 * What loads them.
	 * @param classLoader the class loader
	 * @return this builder
	 */
	public MigratorBuilder classLoader(ClassLoader classLoader) {
		return this;
	}

	/**
	 * What placeholders stand for.
	 * @param placeholders the values by name
	 * @return this builder
	 */
	public MigratorBuilder placeholders(Map<String, String> placeholders) {
		return this;
	}

	/**
	 * Where the engine keeps its own.
	 * @param settings the settings
	 * @return this builder
	 */
	public MigratorBuilder versionTable(VersionTableSettings settings) {
		return this;
	}

	/**
	 * How revisions are run.
	 * @param settings the settings
	 * @return this builder
	 */
	public MigratorBuilder execution(ExecutionSettings settings) {
		return this;
	}

	/**
	 * How an instance waits.
	 * @param settings the settings
	 * @return this builder
	 */
	public MigratorBuilder replicas(ReplicaSettings settings) {
		return this;
	}

	/**
	 * Who migrates.
	 * @param application the application
	 * @return this builder
	 */
	public MigratorBuilder application(Application application) {
		return this;
	}

	/**
	 * Where the address came from.
	 * @param origin the origin
	 * @return this builder
	 */
	public MigratorBuilder origin(ConnectionOrigin origin) {
		return this;
	}

	/**
	 * What is done with a newer database.
	 * @param newer what is done
	 * @return this builder
	 */
	public MigratorBuilder onNewerDatabase(NewerDatabase newer) {
		return this;
	}

	/**
	 * What makes Java revisions.
	 * @param factory the factory
	 * @return this builder
	 */
	public MigratorBuilder migrationFactory(MigrationFactory factory) {
		return this;
	}

	/**
	 * The migrator.
	 * @return the migrator
	 */
	public Migrator build() {
		return new Migrator();
	}

}
