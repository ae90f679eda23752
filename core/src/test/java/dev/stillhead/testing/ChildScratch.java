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

package dev.stillhead.testing;

import dev.stillhead.jdbc.postgresql.PostgresqlScratchDatabases;
import dev.stillhead.jdbc.postgresql.PostgresqlVendor;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.VersionTableSettings;

/**
 * A program that makes a scratch database and waits to be ended. Arguments: URL, user,
 * password.
 */
public final class ChildScratch {

	private ChildScratch() {
	}

	/**
	 * Makes it.
	 * @param arguments see above
	 */
	public static void main(String[] arguments) {
		TestDatabase database = new TestDatabase(arguments[0], arguments[1], arguments[2]);
		databases(database).create().copy();
		System.out.println("made");
		while (true) {
			Wait.pause();
		}
	}

	/**
	 * Scratch databases like a test's database.
	 * @param database the database
	 * @return the port, to be closed
	 */
	public static PostgresqlScratchDatabases databases(TestDatabase database) {
		return new PostgresqlScratchDatabases(database.dataSource(), null, vendor(), "Habits-7c9f-x2x4q");
	}

	/**
	 * How the engine deals with PostgreSQL.
	 * @return a vendor with defaults
	 */
	public static PostgresqlVendor vendor() {
		return new PostgresqlVendor(VersionTableSettings.DEFAULTS, ExecutionSettings.DEFAULTS,
				new Application("child", "1.0", "elsewhere"));
	}

}
