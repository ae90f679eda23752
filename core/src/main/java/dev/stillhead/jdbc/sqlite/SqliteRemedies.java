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

package dev.stillhead.jdbc.sqlite;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What to do about an error where SQLite asks for something else than other databases.
 */
final class SqliteRemedies {

	private static final Pattern NOT_ALTERED = Pattern
		.compile("near \"(ALTER|CONSTRAINT|TYPE|SET|ADD|DROP)\": syntax error|Cannot add an? .*|cannot drop .*column.*"
				+ "|error in table .* after drop column.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private SqliteRemedies() {
	}

	/**
	 * What to do.
	 * @param state the error's SQLSTATE
	 * @param message what SQLite says
	 * @return sentences; null where the cause says enough
	 */
	static @Nullable String of(String state, String message) {
		return switch (state) {
			case "55P03" -> "Another process has the database file locked, and did not let go in time: "
					+ "stillhead.connection.wait before a run begins, stillhead.ddl.retry-for during it. Close what "
					+ "has the file open (fuser shows which processes), or wait; then start again.";
			case "25006" ->
				"SQLite writes to the file and makes others beside it: both the file and its folder must be "
						+ "writable for this process's user, and the address must not say read-only (mode=ro).";
			case "58P01" -> "SQLite makes the file, but not its folder: is the folder there (mkdir -p), may this "
					+ "process's user write to it, and does the address name a file, not a folder? A relative path "
					+ "begins in " + System.getProperty("user.dir", "the working directory") + ".";
			case "58030", "53100" ->
				"Is there room on the disk, and is the folder on a file system that can lock files?";
			case "XX001" -> "The file is not a database of SQLite, or damaged. Is the address right? "
					+ "sqlite3 FILE \"PRAGMA integrity_check\" tells more.";
			default -> NOT_ALTERED.matcher(message).matches()
					? "ALTER TABLE of SQLite cannot do this. In a Java revision it can be said: op.alterColumn, "
							+ "op.addConstraint and the like copy the table where they have to."
					: null;
		};
	}

}
