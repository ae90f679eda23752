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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.dialect.NameSql;
import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.sql.SourceLocation;

/**
 * Writes what SQLite has for a primary key or a unique constraint and others have not:
 * {@code on_conflict}, and {@code collate_1} and {@code order_1} for the first column.
 *
 * @param location the line of the operation
 * @param columns the columns of the key
 */
record KeyParameters(SourceLocation location, List<String> columns) {

	static final String CONFLICT = "on_conflict";

	static final String COLLATION = "collate_";

	static final String ORDER = "order_";

	private static final Set<String> CONFLICTS = Set.of("rollback", "abort", "fail", "ignore", "replace");

	private static final Set<String> ORDERS = Set.of("asc", "desc");

	private static final Pattern OF_COLUMN = Pattern.compile("(" + COLLATION + "|" + ORDER + ")([1-9]\\d{0,3})");

	private static final String REMEDY = "SQLite knows on_conflict (rollback, abort, fail, ignore, replace), and "
			+ "collate_1 and order_1 (asc, desc) for the first column.";

	KeyParameters {
		columns = List.copyOf(columns);
	}

	/** Refuses what SQLite does not have. */
	void check(Map<String, String> parameters) {
		parameters.forEach((name, value) -> {
			if (!isKnown(name, value.toLowerCase(Locale.ROOT))) {
				throw new UnsupportedOperationOnDatabaseException(this.location,
						"a key of SQLite has no parameter %s = %s".formatted(name, value), REMEDY);
			}
		});
	}

	private boolean isKnown(String name, String value) {
		if (name.equals(CONFLICT)) {
			return CONFLICTS.contains(value);
		}
		Matcher matcher = OF_COLUMN.matcher(name);
		if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > Math.max(1, this.columns.size())) {
			return false;
		}
		return matcher.group(1).equals(COLLATION) || ORDERS.contains(value);
	}

	/** The columns in parentheses. */
	String list(Map<String, String> parameters, NameSql names, String behindLast) {
		List<String> terms = new ArrayList<>();
		for (int i = 1; i <= this.columns.size(); i++) {
			String collation = parameters.get(COLLATION + i);
			String order = parameters.get(ORDER + i);
			terms.add(names.simple(this.columns.get(i - 1))
					+ ((collation != null) ? " COLLATE " + names.simple(collation) : "")
					+ ((order != null) ? " " + order.toUpperCase(Locale.ROOT) : ""));
		}
		return "(" + String.join(", ", terms) + behindLast + ")";
	}

	/** What stands behind them. */
	static String behind(Map<String, String> parameters) {
		String conflict = parameters.get(CONFLICT);
		return (conflict != null) ? " ON CONFLICT " + conflict.toUpperCase(Locale.ROOT) : "";
	}

}
