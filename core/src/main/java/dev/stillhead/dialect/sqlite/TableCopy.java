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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.sqlite.SchemaObjects.SchemaObject;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * A table that is made anew, filled from the old one, and put in its place, by the
 * procedure of <a href="https://www.sqlite.org/lang_altertable.html#otheralter">SQLite's
 * manual</a>: foreign keys of other tables, views and triggers name it all the while and
 * are not touched; its own indexes and triggers go with the old table and are made again.
 * Mutable, for one copy.
 */
final class TableCopy {

	/** The name that the new table has until it takes the old one's place. */
	static final String NEW = "_stillhead_new_";

	private final SqliteDialect dialect;

	private final String name;

	private final SourceLocation location;

	private final SchemaObjects schema;

	private final TableText before;

	private final TableText after;

	/** What is not simply taken over, by the column's name in lower case. */
	private final Map<String, String> sources = new HashMap<>();

	/** The statements of its indexes, by their names in lower case. */
	private final Map<String, String> indexes = new LinkedHashMap<>();

	private boolean losesColumns;

	TableCopy(SqliteDialect dialect, String name, TableText before, SchemaObjects schema, SourceLocation location) {
		this.dialect = dialect;
		this.name = name;
		this.location = location;
		this.schema = schema;
		this.before = before;
		this.after = TableText.of(before.text());
		schema.of("index", name).forEach((index) -> this.indexes.put(key(index.name()), index.sql()));
	}

	/** The virtual table that would not work without a column; null if there is none. */
	@Nullable SchemaObject virtualShowing(String column) {
		return this.schema.virtualShowing(this.name, column);
	}

	/** The table as it is to be. */
	TableText table() {
		return this.after;
	}

	/** The statements of its indexes by name, as they are to be. */
	Map<String, String> indexes() {
		return this.indexes;
	}

	static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/** Fills a column with something else than its old values. */
	void fill(String column, String expression) {
		this.sources.put(key(column), expression);
	}

	void loseColumn() {
		this.losesColumns = true;
	}

	List<SqlStatement> statements() {
		List<String> texts = new ArrayList<>();
		String temporary = identifier(NEW + this.name);
		String table = identifier(this.name);
		texts.add(this.after.renamed(this.name, temporary));
		texts.add(insert(temporary, table));
		if (this.before.isAutoincrement() && this.after.isAutoincrement()) {
			texts.addAll(keepCounting());
		}
		texts.add("DROP TABLE " + table);
		texts.add("PRAGMA legacy_alter_table = ON");
		texts.add("ALTER TABLE " + temporary + " RENAME TO " + table);
		texts.add("PRAGMA legacy_alter_table = OFF");
		texts.addAll(this.indexes.values());
		this.schema.of("trigger", this.name).forEach((trigger) -> texts.add(trigger.sql()));
		if (this.losesColumns) {
			texts.addAll(checks());
		}
		return texts.stream().map((text) -> this.dialect.statement(this.location, text)).toList();
	}

	/**
	 * Numbers of rows that others may count on are kept even where no column shows them.
	 */
	private String insert(String temporary, String table) {
		List<String> targets = new ArrayList<>();
		List<String> values = new ArrayList<>();
		if (keepsRowid()) {
			targets.add("rowid");
			values.add("rowid");
		}
		for (ColumnText column : this.after.columns()) {
			String value = source(column);
			if (value != null && !column.has(ClauseKind.GENERATED)) {
				targets.add(identifier(column.name()));
				values.add(value);
			}
		}
		if (targets.isEmpty()) {
			throw new TableNotReshapedException(this.location, "no column of %s would be left".formatted(this.name),
					"Drop the table instead.");
		}
		// Or else ON CONFLICT would lose rows that the new table does not take
		String insert = this.after.hasConflictClauses() ? "INSERT OR ABORT INTO " : "INSERT INTO ";
		return insert + temporary + " (" + String.join(", ", targets) + ") SELECT " + String.join(", ", values)
				+ " FROM " + table;
	}

	private boolean keepsRowid() {
		return !this.before.isWithoutRowid() && !this.after.isWithoutRowid() && this.before.rowidColumn() == null
				&& this.after.rowidColumn() == null && this.before.column("rowid") == null
				&& this.after.column("rowid") == null;
	}

	private @Nullable String source(ColumnText column) {
		String said = this.sources.get(key(column.name()));
		return (said != null || this.before.column(column.name()) == null) ? said : identifier(column.name());
	}

	/** A number that was given once is not given again. */
	private List<String> keepCounting() {
		String old = this.dialect.syntax().literal(this.name);
		String now = this.dialect.syntax().literal(NEW + this.name);
		return List.of(
				"INSERT INTO sqlite_sequence (name, seq) SELECT " + now
						+ ", 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = " + now + ")",
				"UPDATE sqlite_sequence SET seq = max(seq, coalesce((SELECT seq FROM sqlite_sequence WHERE name = "
						+ old + "), 0)) WHERE name = " + now);
	}

	/**
	 * SQLite would find out only when somebody uses them that views and triggers name a
	 * column that is gone.
	 */
	private List<String> checks() {
		List<String> checks = new ArrayList<>();
		for (SchemaObject view : this.schema.mentioning("view", this.name)) {
			checks.add("SELECT 1 FROM " + identifier(view.name()) + " LIMIT 0");
		}
		for (SchemaObject trigger : this.schema.mentioning("trigger", this.name)) {
			checks.add("EXPLAIN INSERT INTO " + identifier(trigger.table()) + " DEFAULT VALUES");
			checks.add("EXPLAIN DELETE FROM " + identifier(trigger.table()));
			String update = update(trigger.table());
			if (update != null) {
				checks.add(update);
			}
		}
		return checks.stream().distinct().toList();
	}

	private @Nullable String update(String triggered) {
		SchemaObject object = this.schema.table(triggered);
		if (object == null) {
			return null;
		}
		TableText text = triggered.equalsIgnoreCase(this.name) ? this.after : ReadTable.of(object, this.location);
		List<String> columns = text.columns()
			.stream()
			.filter((column) -> !column.has(ClauseKind.GENERATED))
			.map((column) -> identifier(column.name()) + " = " + identifier(column.name()))
			.toList();
		return "EXPLAIN UPDATE " + identifier(triggered) + " SET " + String.join(", ", columns);
	}

	private String identifier(String text) {
		return this.dialect.syntax().identifier(text);
	}

	SqlSyntax syntax() {
		return this.dialect.syntax();
	}

}
