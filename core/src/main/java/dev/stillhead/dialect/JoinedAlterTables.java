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

package dev.stillhead.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.stillhead.sql.SqlStatement;

/**
 * Joins changes of one table that follow each other and are of one kind. Changes of
 * several kinds in one statement are done in an order of the database's own.
 *
 * @param beginning {@code ALTER TABLE} and the table's name as SQL
 */
record JoinedAlterTables(String beginning) {

	private static final String ITEM = "\n    ";

	private static final Set<String> JOINED = Set.of("ADD COLUMN", "DROP COLUMN", "ALTER COLUMN", "ADD CONSTRAINT",
			"DROP CONSTRAINT");

	List<SqlStatement> of(List<SqlStatement> statements) {
		List<SqlStatement> joined = new ArrayList<>();
		String open = "";
		for (SqlStatement statement : statements) {
			String kind = kind(statement.text());
			if (!kind.isEmpty() && kind.equals(open)) {
				SqlStatement last = joined.remove(joined.size() - 1);
				joined.add(SqlStatement.at(last.location(), join(last.text(), statement.text()), last.traits()));
			}
			else {
				joined.add(statement);
			}
			open = kind;
		}
		return joined;
	}

	private String kind(String text) {
		String[] words = changes(text).split("\\s+", 3);
		String kind = (words.length > 2) ? words[0] + " " + words[1] : "";
		return (text.startsWith(this.beginning) && JOINED.contains(kind)) ? kind : "";
	}

	private String join(String first, String second) {
		return this.beginning + ITEM + changes(first) + "," + ITEM + changes(second);
	}

	private String changes(String text) {
		return text.substring(Math.min(this.beginning.length(), text.length())).strip();
	}

}
