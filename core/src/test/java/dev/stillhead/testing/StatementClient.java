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

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;

import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlText;
import dev.stillhead.sql.StatementTrait;

/**
 * A client that does with a script what {@code psql} does with it, for where there is no
 * {@code psql}: sends it statement by statement in autocommit, and goes on after an error
 * unless it was told to stop, by its caller or by the script.
 */
public final class StatementClient implements ScriptClient {

	@Override
	public List<String> run(TestDatabase database, String script, boolean stopAtFirstError) {
		List<String> errors = new ArrayList<>();
		boolean stop = stopAtFirstError;
		List<SqlStatement> statements = PostgresqlSyntax.INSTANCE
			.split(new SqlText(script, (position) -> SourceLocation.of("script")));
		try (Connection connection = database.connect()) {
			for (SqlStatement statement : statements) {
				if (statement.is(StatementTrait.CLIENT_COMMAND)) {
					stop |= statement.text().equals("\\set ON_ERROR_STOP on");
				}
				else if (!send(connection, statement, errors) && stop) {
					return errors;
				}
			}
			return errors;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean send(Connection connection, SqlStatement statement, List<String> errors) {
		try (Statement sent = connection.createStatement()) {
			sent.setEscapeProcessing(false);
			if (statement.copyData() != null) {
				connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn(statement.text(), new StringReader(statement.copyData()));
			}
			else {
				sent.execute(statement.text());
			}
			return true;
		}
		catch (SQLException ex) {
			errors.add(ex.getMessage());
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
