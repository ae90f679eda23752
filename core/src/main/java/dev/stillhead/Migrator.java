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
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.script.MigrationFactory;
import dev.stillhead.script.ScriptDirectory;

/**
 * The façade, still without an engine behind it.
 */
public final class Migrator {

	private Migrator() {
	}

	/**
	 * Begins a migrator.
	 * @param dataSource gives connections for reading
	 * @return a builder
	 */
	public static Builder builder(DataSource dataSource) {
		return new Builder();
	}

	/**
	 * How the database stands.
	 * @param target what the application wants
	 * @return the status
	 */
	public MigrationStatus status(String target) {
		throw new UnsupportedOperationException(target);
	}

	/**
	 * Upgrades.
	 * @param target what the application wants
	 * @param listener hears what is done
	 * @return what was done
	 */
	public MigrationResult upgrade(String target, MigrationListener listener) {
		throw new UnsupportedOperationException(target);
	}

	/**
	 * Refuses a database that is not at the target.
	 * @param target what the application wants
	 * @return the status
	 */
	public MigrationStatus validate(String target) {
		throw new UnsupportedOperationException(target);
	}

	/**
	 * Waits until somebody else has migrated.
	 * @param target what the application wants
	 * @param listener hears of the waiting
	 */
	public void await(String target, MigrationListener listener) {
		throw new UnsupportedOperationException(target);
	}

	/**
	 * The application's revisions.
	 * @return the script directory
	 */
	public ScriptDirectory scripts() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Builds a migrator.
	 */
	public static final class Builder {

		/**
		 * Where runs get their connections.
		 * @param dataSource the data source
		 * @return this builder
		 */
		public Builder migrationDataSource(DataSource dataSource) {
			return this;
		}

		/**
		 * Where revisions are.
		 * @param locations the locations
		 * @return this builder
		 */
		public Builder locations(List<String> locations) {
			return this;
		}

		/**
		 * What loads them.
		 * @param classLoader the class loader
		 * @return this builder
		 */
		public Builder classLoader(ClassLoader classLoader) {
			return this;
		}

		/**
		 * What placeholders stand for.
		 * @param placeholders the values by name
		 * @return this builder
		 */
		public Builder placeholders(Map<String, String> placeholders) {
			return this;
		}

		/**
		 * Where the engine keeps its own.
		 * @param settings the settings
		 * @return this builder
		 */
		public Builder versionTable(VersionTableSettings settings) {
			return this;
		}

		/**
		 * How revisions are run.
		 * @param settings the settings
		 * @return this builder
		 */
		public Builder execution(ExecutionSettings settings) {
			return this;
		}

		/**
		 * How an instance waits.
		 * @param settings the settings
		 * @return this builder
		 */
		public Builder replicas(ReplicaSettings settings) {
			return this;
		}

		/**
		 * Who migrates.
		 * @param application the application
		 * @return this builder
		 */
		public Builder application(Application application) {
			return this;
		}

		/**
		 * What is done with a newer database.
		 * @param newer what is done
		 * @return this builder
		 */
		public Builder onNewerDatabase(NewerDatabase newer) {
			return this;
		}

		/**
		 * What makes Java revisions.
		 * @param factory the factory
		 * @return this builder
		 */
		public Builder migrationFactory(MigrationFactory factory) {
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

}
