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

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlText;
import dev.stillhead.sql.SqlTextException;
import dev.stillhead.sql.SqliteSyntax;

/**
 * A client that does with a script what {@code sqlite3} does with it, for where there is
 * no {@code sqlite3}: reads lines until one ends a statement, runs what it has read up to
 * the first error, and goes on with the next lines unless it was told to stop.
 */
public final class SqliteStatementClient implements ScriptClient {

	@Override
	public List<String> run(TestDatabase database, String script, boolean stopAtFirstError) {
		List<String> errors = new ArrayList<>();
		StringBuilder read = new StringBuilder();
		try (Connection connection = database.connect()) {
			for (String line : script.split("\n")) {
				read.append(line).append('\n');
				if (endsAStatement(line, read.toString())) {
					send(connection, read.toString(), errors);
					read.setLength(0);
				}
				if (stopAtFirstError && !errors.isEmpty()) {
					return errors;
				}
			}
			if (!split(read.toString()).isEmpty()) {
				errors.add("incomplete input");
			}
			return errors;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean endsAStatement(String line, String read) {
		if (!line.stripTrailing().endsWith(";")) {
			return false;
		}
		try {
			List<SqlStatement> statements = split(read + " SELECT 'next'");
			return statements.get(statements.size() - 1).text().equals("SELECT 'next'");
		}
		catch (SqlTextException ex) {
			return false;
		}
	}

	private static List<SqlStatement> split(String text) {
		return SqliteSyntax.INSTANCE.split(new SqlText(text, (position) -> SourceLocation.of("script")));
	}

	private static void send(Connection connection, String read, List<String> errors) {
		for (SqlStatement statement : split(read)) {
			try (Statement sent = connection.createStatement()) {
				sent.setEscapeProcessing(false);
				sent.execute(statement.text());
			}
			catch (SQLException ex) {
				errors.add(ex.getMessage());
				return;
			}
		}
	}

}
