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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.stillhead.sql.SqlWords;

/**
 * Reads statements one after another and remembers what they throw away. For one list of
 * statements; not for several threads.
 */
class LossReader {

	private static final Set<String> END_OF_NAMES = Set.of("", "CASCADE", "RESTRICT", "RESTART", "CONTINUE");

	/** What may stand behind DROP in ALTER TABLE and is no column. */
	private static final Set<String> NO_COLUMN = Set.of("CONSTRAINT", "PERIOD", "SYSTEM");

	private final Set<String> schemas = new LinkedHashSet<>();

	/** As they were written, by their names as the database understands them. */
	private final Map<String, String> tables = new LinkedHashMap<>();

	private final Map<String, Column> columns = new LinkedHashMap<>();

	/** Tables and columns that these very statements have made. */
	private final Set<String> made = new HashSet<>();

	void read(String statement) {
		SqlWords words = SqlWords.of(statement);
		switch (words.word(0).toUpperCase(Locale.ROOT)) {
			case "CREATE" -> create(words);
			case "DROP" -> drop(words);
			case "TRUNCATE" -> names(words, words.behind(1, "TABLE")).forEach(this::loseTable);
			case "DELETE" -> delete(words);
			case "ALTER" -> alter(words);
			default -> {
			}
		}
	}

	DataLoss loss() {
		List<String> lost = this.columns.values()
			.stream()
			.filter((column) -> !this.tables.containsKey(folded(column.table())))
			.map(Column::text)
			.toList();
		return new DataLoss(List.copyOf(this.schemas), List.copyOf(this.tables.values()), lost);
	}

	private void create(SqlWords words) {
		int table = 1;
		while (words.has(table, "TEMP") || words.has(table, "TEMPORARY") || words.has(table, "UNLOGGED")
				|| words.has(table, "GLOBAL") || words.has(table, "LOCAL")) {
			table++;
		}
		if (words.has(table, "TABLE") && !words.has(table + 1, "IF")) {
			this.made.add(folded(name(words, table + 1)));
		}
	}

	private void drop(SqlWords words) {
		if (words.has(1, "TABLE")) {
			names(words, words.behind(2, "IF", "EXISTS")).forEach(this::loseTable);
		}
		else if (words.has(1, "SCHEMA") && words.has(words.size() - 1, "CASCADE")) {
			this.schemas.addAll(names(words, words.behind(2, "IF", "EXISTS")));
		}
	}

	private void delete(SqlWords words) {
		if (words.has(1, "FROM") && words.words().stream().noneMatch("WHERE"::equalsIgnoreCase)) {
			loseTable(name(words, words.behind(2, "ONLY")));
		}
	}

	private void loseTable(String table) {
		if (!this.made.contains(folded(table))) {
			this.tables.putIfAbsent(folded(table), table);
		}
	}

	private void alter(SqlWords words) {
		if (!words.has(1, "TABLE")) {
			return;
		}
		int start = words.behind(words.behind(2, "IF", "EXISTS"), "ONLY");
		String table = name(words, start);
		int action = words.behind(behindName(words, start), "*");
		while (action < words.size()) {
			if (words.has(action, "DROP")) {
				dropColumn(table, words, action + 1);
			}
			else if (words.has(action, "ADD")) {
				addColumn(table, words, action + 1);
			}
			else if (words.has(action, "RENAME", "TO")) {
				takePlace(table, name(words, action + 2));
			}
			action = behindAction(words, action);
		}
	}

	private void dropColumn(String table, SqlWords words, int index) {
		int name = words.behind(words.behind(index, "COLUMN"), "IF", "EXISTS");
		if (NO_COLUMN.contains(words.word(index).toUpperCase(Locale.ROOT))) {
			return;
		}
		Column column = new Column(table, words.word(name));
		if (!this.made.contains(folded(table)) && !this.made.contains(folded(column.text()))) {
			this.columns.putIfAbsent(folded(column.text()), column);
		}
	}

	private void addColumn(String table, SqlWords words, int index) {
		int name = words.behind(index, "COLUMN");
		if (!words.has(name, "IF")) {
			this.made.add(folded(new Column(table, words.word(name)).text()));
		}
	}

	/** A table that is dropped and made anew under its name has been copied before. */
	private void takePlace(String table, String newName) {
		int schema = table.lastIndexOf('.');
		String full = folded(
				(schema < 0 || newName.contains(".")) ? newName : table.substring(0, schema + 1) + newName);
		if (this.made.contains(folded(table))) {
			this.tables.remove(full);
			this.made.add(full);
		}
	}

	/** The place behind the comma that ends an action, or behind the last word. */
	private static int behindAction(SqlWords words, int index) {
		int depth = 0;
		for (int i = index; i < words.size(); i++) {
			switch (words.word(i)) {
				case "(", "[" -> depth++;
				case ")", "]" -> depth--;
				case "," -> {
					if (depth == 0) {
						return i + 1;
					}
				}
				default -> {
				}
			}
		}
		return words.size();
	}

	private static List<String> names(SqlWords words, int from) {
		List<String> names = new ArrayList<>();
		int index = words.behind(from, "ONLY");
		while (!END_OF_NAMES.contains(words.word(index).toUpperCase(Locale.ROOT))) {
			names.add(name(words, index));
			index = words.behind(behindName(words, index), "*");
			if (!words.has(index, ",")) {
				break;
			}
			index = words.behind(index + 1, "ONLY");
		}
		return names;
	}

	/** A name with its schema, as far as it has one. */
	private static String name(SqlWords words, int index) {
		return String.join("", words.words().subList(Math.min(index, words.size()), behindName(words, index)));
	}

	private static int behindName(SqlWords words, int index) {
		int end = Math.min(index + 1, words.size());
		while (words.has(end, ".")) {
			end = Math.min(end + 2, words.size());
		}
		return end;
	}

	/** Only what is quoted keeps its capital letters. */
	private static String folded(String name) {
		return name.contains("\"") ? name : name.toLowerCase(Locale.ROOT);
	}

	/**
	 * A column that is dropped.
	 *
	 * @param table its table, as it was written
	 * @param name its name, as it was written
	 */
	private record Column(String table, String name) {

		private String text() {
			return this.table + "." + this.name;
		}

	}

}
