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
 * Recognises the statements of PostgreSQL 12 to 18 that the engine must know: whatever
 * the server's {@code PreventInTransactionBlock} guards as far as the text alone tells,
 * transaction control, new enum values, and settings of the session.
 */
final class PostgresqlTraits extends StatementTraits {

	private static final Set<StatementTrait> RESETS_SESSION = Set.of(StatementTrait.RESETS_SESSION);

	private static final Set<StatementTrait> CONCURRENTLY = Set.of(StatementTrait.OUTSIDE_TRANSACTION,
			StatementTrait.CONCURRENTLY);

	private static final Set<StatementTrait> UNSURE = Set.of(StatementTrait.UNSURE_IN_TRANSACTION);

	private static final Set<String> FALSE = Set.of("FALSE", "OFF", "0", "'FALSE'", "'OFF'", "'0'");

	private PostgresqlTraits(String statement) {
		super(new PostgresqlLexer(statement));
	}

	static Set<StatementTrait> of(String statement) {
		return new PostgresqlTraits(statement).traits();
	}

	@Override
	Set<StatementTrait> traits() {
		return switch (at(0)) {
			case "BEGIN", "COMMIT", "END", "ABORT", "ROLLBACK", "SAVEPOINT", "RELEASE" -> CONTROL;
			case "VACUUM" -> OUTSIDE;
			case "START" -> at(1).equals("TRANSACTION") ? CONTROL : NONE;
			case "PREPARE" -> (at(1).equals("TRANSACTION") && at(2).endsWith("'")) ? CONTROL : NONE;
			case "DISCARD" -> at(1).equals("ALL") ? RESETS_SESSION : NONE;
			case "CLUSTER" -> cluster();
			case "REINDEX" -> reindex();
			case "CREATE" -> create();
			case "DROP" -> drop();
			case "ALTER" -> alter();
			case "SET" -> Set.of("LOCAL", "TRANSACTION", "CONSTRAINTS").contains(at(1)) ? NONE : SETTING;
			case "RESET" -> SETTING;
			case "CALL", "DO" -> UNSURE;
			case "SELECT" -> (at(1).equals("SET_CONFIG") || at(3).equals("SET_CONFIG")) ? SETTING : NONE;
			default -> NONE;
		};
	}

	private Set<StatementTrait> cluster() {
		int next = behindOptions(1);
		next = at(next).equals("VERBOSE") ? next + 1 : next;
		return at(next).isEmpty() ? OUTSIDE : UNSURE;
	}

	private Set<StatementTrait> reindex() {
		int target = behindOptions(1);
		boolean concurrently = at(target + 1).equals("CONCURRENTLY")
				|| (target > 1 && has("CONCURRENTLY") && !isOff("CONCURRENTLY"));
		if (concurrently) {
			return CONCURRENTLY;
		}
		return Set.of("SCHEMA", "DATABASE", "SYSTEM").contains(at(target)) ? OUTSIDE : UNSURE;
	}

	private Set<StatementTrait> create() {
		return switch (at(1)) {
			case "DATABASE", "TABLESPACE" -> OUTSIDE;
			case "INDEX" -> at(2).equals("CONCURRENTLY") ? CONCURRENTLY : NONE;
			case "UNIQUE" -> at(3).equals("CONCURRENTLY") ? CONCURRENTLY : NONE;
			case "SUBSCRIPTION" -> (isOff("CONNECT") || isOff("CREATE_SLOT")) ? NONE : OUTSIDE;
			default -> NONE;
		};
	}

	private Set<StatementTrait> drop() {
		return switch (at(1)) {
			case "DATABASE", "TABLESPACE", "SUBSCRIPTION" -> OUTSIDE;
			case "INDEX" -> at(2).equals("CONCURRENTLY") ? CONCURRENTLY : NONE;
			default -> NONE;
		};
	}

	private Set<StatementTrait> alter() {
		return switch (at(1)) {
			case "SYSTEM" -> OUTSIDE;
			case "DATABASE" -> has("SET", "TABLESPACE") ? OUTSIDE : NONE;
			case "TABLE" -> (has("DETACH", "PARTITION") && endsWith("CONCURRENTLY")) ? CONCURRENTLY : NONE;
			case "SUBSCRIPTION" -> alterSubscription();
			case "TYPE" -> has("ADD", "VALUE") ? Set.of(StatementTrait.ADDS_ENUM_VALUE) : NONE;
			default -> NONE;
		};
	}

	private Set<StatementTrait> alterSubscription() {
		boolean refreshes = has("REFRESH", "PUBLICATION")
				|| ((has("SET", "PUBLICATION") || has("ADD", "PUBLICATION") || has("DROP", "PUBLICATION"))
						&& !isOff("REFRESH"));
		boolean changesSlot = has("SET", "(") && (has("FAILOVER") || has("TWO_PHASE"));
		return (refreshes || changesSlot) ? OUTSIDE : NONE;
	}

	/**
	 * Whether an option among those in parentheses is switched off.
	 */
	private boolean isOff(String option) {
		int found = all().lastIndexOf(option);
		int value = at(found + 1).equals("=") ? found + 2 : found + 1;
		return found >= 0 && FALSE.contains(at(value));
	}

	private int behindOptions(int index) {
		return at(index).equals("(") ? all().indexOf(")") + 1 : index;
	}

}
