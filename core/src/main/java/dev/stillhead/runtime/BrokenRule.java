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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.DatabaseFailure.Answer;

/**
 * The query that finds the rows which break a rule that a statement was about to make.
 * Reads the plain forms of such statements; gives no query for others rather than a wrong
 * one.
 */
final class BrokenRule {

	private static final String NAME = "((?:\"[^\"]+\"|\\w+)(?:\\.(?:\"[^\"]+\"|\\w+))?)";

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

	private static final Pattern UNIQUE_INDEX = Pattern.compile(
			"CREATE\\s+UNIQUE\\s+INDEX\\s.*?\\bON\\s+(?:ONLY\\s+)?" + NAME
					+ "\\s*(?:USING\\s+\\w+\\s*)?\\(([^()]+)\\)(?:\\s*INCLUDE\\s*\\([^()]*\\))?(?:\\s*WHERE\\s+(.+))?",
			FLAGS);

	private static final String ALTER_TABLE = "ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + NAME + "\\s.*?";

	private static final Pattern UNIQUE = Pattern.compile(ALTER_TABLE + "(?:UNIQUE|PRIMARY\\s+KEY)\\s*\\(([^()]+)\\).*",
			FLAGS);

	private static final Pattern CHECK = Pattern.compile(ALTER_TABLE + "CHECK\\s*\\((.+)\\)", FLAGS);

	private static final Pattern FOREIGN_KEY = Pattern.compile(ALTER_TABLE
			+ "FOREIGN\\s+KEY\\s*\\(\\s*([^(),]+?)\\s*\\)\\s*REFERENCES\\s+" + NAME + "\\s*\\(\\s*([^(),]+?)\\s*\\).*",
			FLAGS);

	private static final Pattern NULLS = Pattern.compile("column \"([^\"]+)\" .*contains null values", FLAGS);

	private BrokenRule() {
	}

	static @Nullable String find(String statement, Answer answer) {
		String text = statement.strip();
		return switch (answer.sqlState()) {
			case "23505" -> duplicates(text);
			case "23514" -> match(CHECK, text,
					(found) -> "SELECT * FROM " + found.group(1) + " WHERE NOT (" + found.group(2).strip() + ");");
			case "23503" -> match(FOREIGN_KEY, text,
					(found) -> "SELECT * FROM " + found.group(1) + " t WHERE t." + found.group(2)
							+ " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + found.group(3) + " r WHERE r."
							+ found.group(4) + " = t." + found.group(2) + ");");
			case "23502" -> match(NULLS, answer.message(), (found) -> (answer.table() != null)
					? "SELECT * FROM " + answer.table() + " WHERE " + found.group(1) + " IS NULL;" : null);
			default -> null;
		};
	}

	private static @Nullable String duplicates(String statement) {
		String byIndex = match(UNIQUE_INDEX, statement,
				(found) -> duplicates(found.group(1), found.group(2), found.group(3)));
		return (byIndex != null) ? byIndex
				: match(UNIQUE, statement, (found) -> duplicates(found.group(1), found.group(2), null));
	}

	private static String duplicates(String table, String columns, @Nullable String where) {
		String list = columns.strip();
		return "SELECT " + list + ", count(*) FROM " + table + ((where != null) ? " WHERE " + where.strip() : "")
				+ " GROUP BY " + list + " HAVING count(*) > 1;";
	}

	private static @Nullable String match(Pattern pattern, String text, Query query) {
		Matcher matcher = pattern.matcher(text);
		return matcher.matches() ? query.of(matcher) : null;
	}

	@FunctionalInterface
	private interface Query {

		@Nullable String of(Matcher found);

	}

}
