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

package dev.stillhead.operation;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * SQL and what takes it back.
 *
 * @param text the SQL
 * @param undo what takes it back: null if nobody said, empty if there is nothing to take
 * back
 */
record SqlValue(String text, @Nullable String undo) implements Sql {

	SqlValue {
		Objects.requireNonNull(text, "'text' must not be null");
		if (text.isBlank()) {
			throw new RefusedCallException("sql(\"\") says nothing", "Write the SQL, or leave the call out.");
		}
	}

	/**
	 * The text, where an expression is expected.
	 */
	static String expression(Sql sql) {
		SqlValue value = (SqlValue) sql;
		if (value.undo != null) {
			throw new RefusedCallException("an expression has nothing to take back",
					"Leave out undoneBy or needsNoUndo: it belongs to op.execute.");
		}
		return value.text;
	}

	@Override
	public Sql undoneBy(String sql) {
		if (sql.isBlank()) {
			throw new RefusedCallException("undoneBy(\"\") says nothing",
					"Write what takes the statement back, or needsNoUndo().");
		}
		return new SqlValue(this.text, sql);
	}

	@Override
	public Sql needsNoUndo() {
		return new SqlValue(this.text, "");
	}

}
