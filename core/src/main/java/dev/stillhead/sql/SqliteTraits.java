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

import java.util.Set;

/**
 * Recognises the statements of SQLite that the engine must know: transaction control,
 * what fails or does nothing in a transaction, and settings of the connection.
 */
final class SqliteTraits extends StatementTraits {

	/**
	 * Sets something that the rest of the revision counts on, and that is undone later.
	 */
	private static final Set<StatementTrait> OUTSIDE_SETTING = Set.of(StatementTrait.OUTSIDE_TRANSACTION,
			StatementTrait.SETS_SESSION);

	/**
	 * Pragmas that do nothing in a transaction ({@code foreign_keys},
	 * {@code journal_mode}) or are refused there
	 * (<a href="https://www.sqlite.org/pragma.html">list</a>).
	 */
	private static final Set<String> OUTSIDE_PRAGMAS = Set.of("FOREIGN_KEYS", "JOURNAL_MODE", "SYNCHRONOUS",
			"TEMP_STORE", "WAL_CHECKPOINT");

	private static final Set<String> BEHIND_VALUE = Set.of("=", "(");

	private SqliteTraits(String statement) {
		super(new SqliteLexer(statement));
	}

	static Set<StatementTrait> of(String statement) {
		return new SqliteTraits(statement).traits();
	}

	@Override
	Set<StatementTrait> traits() {
		return switch (at(0)) {
			case "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE" -> CONTROL;
			case "VACUUM" -> OUTSIDE;
			case "ATTACH", "DETACH" -> OUTSIDE_SETTING;
			case "PRAGMA" -> pragma();
			default -> NONE;
		};
	}

	/**
	 * One without a value only asks, but for the checkpoint.
	 */
	private Set<StatementTrait> pragma() {
		int name = at(2).equals(".") ? 3 : 1;
		boolean sets = BEHIND_VALUE.contains(at(name + 1)) || at(name).equals("WAL_CHECKPOINT");
		if (!sets) {
			return NONE;
		}
		return OUTSIDE_PRAGMAS.contains(at(name)) ? OUTSIDE_SETTING : SETTING;
	}

}
