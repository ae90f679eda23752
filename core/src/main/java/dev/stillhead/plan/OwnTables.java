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

package dev.stillhead.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.plan.PlannedAction.PlannedSql;

/**
 * Keeps revisions from dropping what the engine keeps its own in: without it the step
 * that drops it could not be recorded.
 */
class OwnTables {

	private static final String COMMENTS = "(?:--[^\\n]*\\n|/\\*.*?\\*/|\\s)*";

	private static final Pattern DROP = Pattern.compile(
			COMMENTS + "DROP\\s+(SCHEMA|TABLE)\\s+(?:IF\\s+EXISTS\\s+)?(.*?)(?:\\s+(?:CASCADE|RESTRICT))?\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern CREATE_SCHEMA = Pattern.compile(
			COMMENTS + "CREATE\\s+SCHEMA\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?([^\\s;]+).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final Set<String> schemas;

	private final Set<String> tables;

	OwnTables(BookkeepingPlace place) {
		this.schemas = Stream
			.of(place.schema(), (place.journalSchema() != null) ? place.journalSchema() : place.schema())
			.map(OwnTables::folded)
			.collect(Collectors.toSet());
		this.tables = Stream
			.of(place.table(), place.versionTable(), place.journalTable(),
					place.journalSchema() + "." + place.journalTable(), ofTheFile(place, place.table()),
					ofTheFile(place, place.journalTable()))
			.map(OwnTables::folded)
			.collect(Collectors.toSet());
	}

	/** SQLite has no schemas, and calls the database of its file main. */
	private static String ofTheFile(BookkeepingPlace place, String table) {
		return place.schema().isEmpty() ? "main." + table : table;
	}

	void refuseDropBy(RevisionStep step, PlannedAction action) {
		if (!(action instanceof PlannedSql sql)) {
			return;
		}
		Matcher drop = DROP.matcher(sql.statement().text());
		if (!drop.matches()) {
			return;
		}
		Set<String> own = drop.group(1).equalsIgnoreCase("SCHEMA") ? this.schemas : this.tables;
		for (String name : drop.group(2).split(",")) {
			if (own.contains(folded(name.replace("\"", "").strip()))) {
				throw new DropsOwnTablesException(step, name.strip(), action.location());
			}
		}
	}

	/**
	 * Whether an action makes a schema that the engine would have to make otherwise.
	 */
	boolean createdBy(PlannedAction action) {
		Matcher create = (action instanceof PlannedSql sql) ? CREATE_SCHEMA.matcher(sql.statement().text()) : null;
		return create != null && create.matches() && this.schemas.contains(folded(create.group(1).replace("\"", "")));
	}

	private static String folded(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
