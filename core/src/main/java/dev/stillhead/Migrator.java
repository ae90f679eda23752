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

import javax.sql.DataSource;

import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.script.ScriptDirectory;

/**
 * The façade, still without an engine behind it.
 */
public final class Migrator {

	Migrator() {
	}

	/**
	 * Begins a migrator.
	 * @param dataSource gives connections for reading
	 * @return a builder
	 */
	public static MigratorBuilder builder(DataSource dataSource) {
		return new MigratorBuilder();
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

}
