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

package dev.stillhead.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqlToken.Kind;

/**
 * The checks that make texts values of an enum type: they go by the type's name and list
 * its values.
 */
final class EnumChecks {

	private EnumChecks() {
	}

	/**
	 * The check of a column.
	 * @return the check; null if the column is not of the type
	 */
	static @Nullable Clause of(ColumnText column, String type) {
		return column.clauses()
			.stream()
			.filter((clause) -> clause.kind() == ClauseKind.CHECK && clause.isNamed(type))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The values that a check lists.
	 * @throws UnreadableTableException if it is not such a check
	 */
	static List<String> values(Clause check) {
		TokenCursor tokens = new TokenCursor(check.body());
		tokens.name();
		tokens.require("IN");
		List<String> values = new ArrayList<>();
		for (String part : TableText.parts(tokens.parentheses())) {
			TokenCursor value = new TokenCursor(part);
			SqlToken literal = value.take();
			if (literal.kind() != Kind.STRING || value.hasNext()) {
				throw value.unexpected();
			}
			values.add(TokenCursor.unquoted(literal.text()));
		}
		return values;
	}

}
