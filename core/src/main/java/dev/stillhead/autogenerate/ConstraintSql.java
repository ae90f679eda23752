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

package dev.stillhead.autogenerate;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ExclusionPicture;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.IndexKeyPicture;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.ReferentialAction;

/**
 * Constraints as PostgreSQL's SQL, with all that operations have no words for.
 */
final class ConstraintSql {

	private ConstraintSql() {
	}

	static String of(KeyPicture key, boolean primary, Vocabulary words) {
		return (primary ? "PRIMARY KEY " : "UNIQUE ") + (key.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
				+ columns(key.columns(), key.withoutOverlaps() ? "" : null, " WITHOUT OVERLAPS", words)
				+ include(key.include(), words) + with(key.storage()) + deferral(key.deferral());
	}

	static String of(ForeignKeyPicture key, Vocabulary words) {
		String period = key.period() ? "PERIOD " : null;
		return "FOREIGN KEY " + columns(key.columns(), period, "", words) + " REFERENCES " + words.sql(key.table())
				+ " " + columns(key.referenced(), period, "", words) + (key.options().matchFull() ? " MATCH FULL" : "")
				+ action(" ON DELETE ", key.options().onDelete())
				+ (key.onDeleteColumns().isEmpty() ? "" : " " + words.list(key.onDeleteColumns()))
				+ action(" ON UPDATE ", key.options().onUpdate()) + deferral(key.options().deferral())
				+ (key.enforced() ? (key.options().validated() ? "" : " NOT VALID") : " NOT ENFORCED");
	}

	static String of(CheckPicture check, Vocabulary words) {
		return "CHECK (" + words.names().condition(check.expression()) + ")" + (check.noInherit() ? " NO INHERIT" : "")
				+ (check.enforced() ? (check.validated() ? "" : " NOT VALID") : " NOT ENFORCED");
	}

	static String of(ExclusionPicture exclusion, Vocabulary words) {
		String elements = String.join(", ",
				exclusion.elements()
					.stream()
					.map((element) -> key(element.key(), words) + " WITH " + element.operator())
					.toList());
		return "EXCLUDE USING " + words.sql(exclusion.method()) + " (" + elements + ")"
				+ include(exclusion.include(), words) + with(exclusion.storage())
				+ where(exclusion.where(), words, true) + deferral(exclusion.deferral());
	}

	/** What an index sorts by. */
	static String key(IndexKeyPicture key, Vocabulary words) {
		String text = key.expression() ? "(" + words.names().condition(key.text()) + ")" : words.sql(key.text());
		return text + ((key.collation() != null) ? " COLLATE " + key.collation() : "")
				+ ((key.opclass() != null) ? " " + key.opclass() : "") + (key.descending() ? " DESC" : "")
				+ ((key.nulls() != null) ? " NULLS " + key.nulls() : "");
	}

	static String include(List<String> columns, Vocabulary words) {
		return columns.isEmpty() ? "" : " INCLUDE " + words.list(columns);
	}

	static String with(Map<String, String> storage) {
		return storage.isEmpty() ? "" : " WITH " + ObjectSql.parameters(storage);
	}

	static String where(@Nullable String condition, Vocabulary words, boolean enclosed) {
		if (condition == null) {
			return "";
		}
		String bare = words.names().condition(condition);
		return " WHERE " + (enclosed ? "(" + bare + ")" : bare);
	}

	/** Columns of which the last is a range that is compared in a way of its own. */
	private static String columns(List<String> columns, @Nullable String beforeLast, String behindLast,
			Vocabulary words) {
		if (beforeLast == null) {
			return words.list(columns);
		}
		List<String> parts = columns.stream().map(words::sql).toList();
		return "(" + String.join(", ", parts.subList(0, parts.size() - 1)) + ", " + beforeLast
				+ parts.get(parts.size() - 1) + behindLast + ")";
	}

	private static String action(String when, ReferentialAction action) {
		return (action == ReferentialAction.NO_ACTION) ? "" : when + action.name().replace('_', ' ');
	}

	private static String deferral(Deferral deferral) {
		return switch (deferral) {
			case NOT_DEFERRABLE -> "";
			case DEFERRABLE -> " DEFERRABLE";
			case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
		};
	}

}
