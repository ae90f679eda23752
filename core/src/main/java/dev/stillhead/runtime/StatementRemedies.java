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

package dev.stillhead.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.stillhead.plan.Direction;

/**
 * What to do about a failed statement, by the cause that its SQLSTATE tells
 * (<a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">list</a>).
 */
final class StatementRemedies {

	private static final String THEN_START_AGAIN = "; then start again.";

	private static final Map<String, Function<FailedStatement, String>> BY_STATE = new LinkedHashMap<>();

	static {
		for (String duplicate : new String[] { "42P07", "42701", "42P06", "42710", "42723" }) {
			BY_STATE.put(duplicate, StatementRemedies::alreadyThere);
		}
		for (String missing : new String[] { "42P01", "42703", "42704", "42883", "3F000" }) {
			BY_STATE.put(missing, StatementRemedies::missing);
		}
		for (String rule : new String[] { "23505", "23502", "23503", "23514", "23P01" }) {
			BY_STATE.put(rule, StatementRemedies::rowsBreakRule);
		}
		BY_STATE.put("55P04",
				(failed) -> "PostgreSQL lets nobody use an enum value before the transaction that added it has ended. "
						+ "Move what uses it into a revision of its own, after this one" + THEN_START_AGAIN);
		BY_STATE.put("55006",
				(failed) -> "Deferred constraints of this transaction are still to be checked. "
						+ "Put SET CONSTRAINTS ALL IMMEDIATE; before the statement, "
						+ "or give every revision a transaction of its own: stillhead.transaction-per-migration=true");
		BY_STATE.put("53200", StatementRemedies::outOfMemory);
		BY_STATE.put("25001",
				(failed) -> "PostgreSQL does not run this in a transaction. Add \"-- Transactional: false\" to the "
						+ "header (a Java revision: transactional = false)" + THEN_START_AGAIN);
		BY_STATE.put("0A000", StatementRemedies::notSupported);
		BY_STATE.put("42501", StatementRemedies::missingRight);
		BY_STATE.put("55P03", StatementRemedies::lockNotAvailable);
		BY_STATE.put("40P01", StatementRemedies::lockNotAvailable);
		BY_STATE.put("57014", StatementRemedies::cancelled);
		BY_STATE.put("42601", StatementRemedies::mendFile);
	}

	private StatementRemedies() {
	}

	static String of(FailedStatement failed) {
		String own = failed.answer().remedy();
		return (own != null) ? own
				: BY_STATE.getOrDefault(failed.answer().sqlState(), StatementRemedies::mendFile).apply(failed);
	}

	private static String mendFile(FailedStatement failed) {
		return "Mend " + failed.location() + THEN_START_AGAIN;
	}

	private static String notSupported(FailedStatement failed) {
		if (failed.answer().message().contains("generated column")) {
			return "A generated column is computed from this one, and PostgreSQL changes neither the type of such a "
					+ "column nor drops it. In " + failed.location() + ", drop the generated column before and add it "
					+ "again behind" + THEN_START_AGAIN;
		}
		return mendFile(failed);
	}

	private static String alreadyThere(FailedStatement failed) {
		if (failed.direction() != Direction.UPGRADE) {
			return mendFile(failed);
		}
		if (!failed.aftermath().initialised()) {
			return "The database has no version table, and this is there already: it was made by something else. "
					+ "If all that a revision makes is there, say so once; nothing is run: migrate stamp "
					+ failed.revision().id();
		}
		return "It was made by hand, or the database has drifted from its revisions. Compare: migrate check. "
				+ "If all of this revision is there already: migrate stamp " + failed.revision().id();
	}

	private static String missing(FailedStatement failed) {
		if (failed.direction() == Direction.DOWNGRADE) {
			return "What this downgrade takes back is not there: " + failed.revision().id()
					+ " was stamped but never applied, or its work was changed by hand. If it is undone already, say so; "
					+ "nothing is run: migrate stamp " + String.join(" ", downTo(failed));
		}
		return "Nothing of that name is there. Check its spelling and schema in " + failed.location()
				+ ", and whether the revision that makes it comes before this one" + THEN_START_AGAIN;
	}

	private static List<String> downTo(FailedStatement failed) {
		return failed.revision().downRevisions().isEmpty() ? List.of("base") : failed.revision().downRevisions();
	}

	private static String rowsBreakRule(FailedStatement failed) {
		String table = failed.answer().table();
		String query = BrokenRule.find(failed.text(), failed.answer());
		return "Rows of " + ((table != null) ? table : "the table") + " break the new rule. "
				+ ((query != null) ? "To find them:\n\n  " + query + "\n\n" : "")
				+ "Correct them in the revision, before line " + failed.location().line() + ", or in the database"
				+ THEN_START_AGAIN;
	}

	private static String outOfMemory(FailedStatement failed) {
		if (failed.answer().message().contains("shared memory")) {
			return "One transaction has locked more objects than the server's lock table holds "
					+ "(max_locks_per_transaction). Give every revision a transaction of its own: "
					+ "stillhead.transaction-per-migration=true. If this revision alone is too large, split it.";
		}
		return mendFile(failed);
	}

	private static String missingRight(FailedStatement failed) {
		return new MissingRight(failed.answer().message(), failed.aftermath().user()).remedyFor(failed.text());
	}

	private static String lockNotAvailable(FailedStatement failed) {
		return "Other sessions hold what this statement needs, and did not let go within stillhead.ddl.retry-for. "
				+ "Who: SELECT pid, application_name, state, xact_start, query FROM pg_stat_activity "
				+ "WHERE xact_start IS NOT NULL ORDER BY xact_start; End them or wait" + THEN_START_AGAIN;
	}

	private static String cancelled(FailedStatement failed) {
		if (failed.answer().message().contains("statement timeout")) {
			return "It took longer than the statement_timeout: that of stillhead.ddl.statement-timeout, "
					+ "or the role's or database's own. Raise it for migrations" + THEN_START_AGAIN;
		}
		return "Somebody cancelled it. Start again when it may run.";
	}

}
