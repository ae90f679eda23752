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

package dev.stillhead.autoconfigure.cli.command;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import dev.stillhead.Migrator;
import dev.stillhead.offline.SqlScript;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.TargetRange;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.Phrases;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Options that print SQL instead of running it.
 */
final class SqlOptions {

	@Option(names = "--sql", description = "Print SQL, and run nothing.")
	private boolean sql;

	@Option(names = "--dialect", paramLabel = "NAME[:VERSION]",
			description = "The database that the SQL of a range is for, where none is configured.")
	private @Nullable String dialect;

	boolean wanted() {
		return this.sql;
	}

	/** For a command that does nothing else. */
	SqlOptions always() {
		this.sql = true;
		return this;
	}

	/**
	 * Refuses ranges where nothing is printed.
	 * @param command the command
	 * @param targets what was typed
	 */
	void refuseRanges(String command, List<String> targets) {
		if (!this.sql && targets.stream().anyMatch(TargetRange::isRange)) {
			String typed = String.join(" ", targets);
			throw new WrongUsageException(
					"\"" + typed + "\" is a range, which can only be printed. Nothing was changed.",
					"migrate " + command + " " + typed + " --sql");
		}
	}

	/**
	 * Prints a script. Connects only if the start is not typed.
	 * @param invocation the application
	 * @param targets what was typed
	 * @param work makes the script
	 * @return the exit code
	 */
	int print(Invocation invocation, List<String> targets,
			BiFunction<Migrator, @Nullable DatabaseProduct, SqlScript> work) {
		boolean range = targets.stream().anyMatch(TargetRange::isRange);
		if (!range && !invocation.hasDatabase()) {
			throw new UnknownStartException(targets);
		}
		SqlScript script = range ? work.apply(invocation.files(), product(invocation))
				: work.apply(invocation.database(), null);
		script.database().ifPresent((database) -> announce(invocation, database, script));
		invocation.terminal().printText(script.text());
		invocation.terminal().say(summary(script, invocation.files().scripts().map()));
		return Subcommand.DONE;
	}

	@Nullable DatabaseProduct product(Invocation invocation) {
		if (this.dialect == null) {
			return invocation.hasDatabase() ? invocation.product() : null;
		}
		String[] parts = this.dialect.split(":", 2);
		try {
			return (parts.length == 1) ? DatabaseProduct.newest(parts[0]) : DatabaseProduct.of(parts[0], parts[1]);
		}
		catch (IllegalArgumentException ex) {
			throw new WrongUsageException("\"" + this.dialect + "\" is no database with its version.",
					"--dialect postgresql:17");
		}
	}

	private static void announce(Invocation invocation, DatabaseInfo database, SqlScript script) {
		invocation.terminal()
			.say(database.description() + ", "
					+ (script.from().isEmpty() ? "not initialised" : "at " + String.join(" and ", script.from())));
	}

	private static String summary(SqlScript script, RevisionMap map) {
		String transactions = (script.transactions() == 1) ? "one transaction"
				: Phrases.count(script.transactions(), "transaction");
		return "From " + ids(script.from(), map, false) + " to " + ids(script.to(), map, true) + ": "
				+ Phrases.count(script.revisions(), "revision") + ", " + Phrases.count(script.statements(), "statement")
				+ ", " + transactions + ". "
				+ (script.database().isPresent() ? "Nothing was run." : "No connection was opened.");
	}

	private static String ids(List<String> rows, RevisionMap map, boolean marks) {
		return rows.isEmpty() ? "<base>"
				: rows.stream()
					.map((row) -> (marks && map.heads().containsId(row)) ? row + " (head)" : row)
					.collect(Collectors.joining(" and "));
	}

}
