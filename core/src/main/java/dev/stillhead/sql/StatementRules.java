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

package dev.stillhead.sql;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a revision may not hold, whatever language it is written in.
 */
public final class StatementRules {

	private static final int SHOWN = 60;

	private static final String INCLUDE = "Paste the file's content here.";

	private static final Map<String, String> CLIENT_REMEDIES = Map.of("\\i", INCLUDE, "\\ir", INCLUDE, "\\include",
			INCLUDE, "\\include_relative", INCLUDE, ".read", INCLUDE, "\\copy",
			"Write COPY … FROM STDIN; with the rows and a line \"\\.\" below it.", ".import",
			"Write INSERT statements, or op.bulkInsert(…) in a Java revision.", "\\set",
			"Write ${name} and configure the placeholder.", "\\.",
			"It ends the data of COPY … FROM STDIN; but none is open here.");

	private StatementRules() {
	}

	/**
	 * Finds what belongs to the engine or to the database's own client, and in no
	 * revision.
	 * @param statements the statements of one direction
	 * @return a problem for each statement that is not allowed
	 */
	public static List<SourceProblem> forbidden(List<SqlStatement> statements) {
		return statements.stream().map(StatementRules::problem).filter(Objects::nonNull).toList();
	}

	private static @Nullable SourceProblem problem(SqlStatement statement) {
		if (statement.is(StatementTrait.CLIENT_COMMAND)) {
			return clientCommand(statement);
		}
		if (statement.is(StatementTrait.TRANSACTION_CONTROL)) {
			return transactionControl(statement);
		}
		return statement.is(StatementTrait.RESETS_SESSION) ? sessionReset(statement) : null;
	}

	/**
	 * Finds what the database does not run in a transaction.
	 * @param statements the statements of one direction of a transactional revision
	 * @param remedy how such a revision is declared to run outside a transaction
	 * @return a problem for each statement that is not allowed
	 */
	public static List<SourceProblem> outsideTransaction(List<SqlStatement> statements, String remedy) {
		return statements.stream()
			.filter((statement) -> statement.is(StatementTrait.OUTSIDE_TRANSACTION))
			.map((statement) -> new SourceProblem(statement.location(),
					"the database does not run this in a transaction: " + shortened(statement.shown()), remedy))
			.toList();
	}

	/**
	 * The beginning of a statement, for messages.
	 * @param statement the statement's text
	 * @return at most {@value #SHOWN} characters on one line
	 */
	static String shortened(String statement) {
		String line = statement.strip().replaceAll("\\s+", " ");
		return (line.length() <= SHOWN) ? line : line.substring(0, SHOWN - 2) + " …";
	}

	private static SourceProblem transactionControl(SqlStatement statement) {
		return new SourceProblem(statement.location(),
				"the engine owns the transaction, so a revision may not hold: " + shortened(statement.shown()),
				"Delete it. A revision is committed as a whole, together with its row of the version table.");
	}

	private static SourceProblem sessionReset(SqlStatement statement) {
		return new SourceProblem(statement.location(),
				"the session is the engine's and holds the lock of the migration, so a revision may not hold: "
						+ shortened(statement.shown()),
				"Delete it. Every revision starts from a fresh session anyway.");
	}

	private static SourceProblem clientCommand(SqlStatement statement) {
		String name = statement.text().split("\\s", 2)[0];
		String client = name.startsWith("\\") ? "psql" : "the sqlite3 shell";
		return new SourceProblem(statement.location(), "only %s understands: %s".formatted(client, name),
				CLIENT_REMEDIES.getOrDefault(name, "Delete the line, or write what it does as SQL."));
	}

}
