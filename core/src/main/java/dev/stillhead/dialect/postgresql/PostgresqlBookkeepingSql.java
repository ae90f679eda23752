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

package dev.stillhead.dialect.postgresql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.dialect.JournalRow;
import dev.stillhead.sql.SqlSyntax;

/**
 * Version table and journal on PostgreSQL. The version table is Alembic's, byte for byte.
 */
public final class PostgresqlBookkeepingSql implements BookkeepingSql {

	private final SqlSyntax syntax;

	private final PostgresqlJournalSql journal;

	private final PostgresqlSnapshotSql snapshot;

	/**
	 * With PostgreSQL's quoting.
	 * @param syntax the syntax
	 */
	public PostgresqlBookkeepingSql(SqlSyntax syntax) {
		this.syntax = syntax;
		this.journal = new PostgresqlJournalSql(syntax);
		this.snapshot = new PostgresqlSnapshotSql(syntax);
	}

	/**
	 * The one query that reads version table and journal, whether they exist or not.
	 * @param table the version table
	 * @param schema its schema; null for the connection's
	 * @param journal the journal's place, or null if none is kept; its schema may be null
	 * for the version table's
	 * @param entries whether the journal's entries are wanted in full
	 * @return a query with one row
	 */
	public String read(String table, @Nullable String schema, @Nullable JournalName journal, boolean entries) {
		return this.snapshot.query(table, schema, journal, entries);
	}

	@Override
	public List<String> createSchemas(BookkeepingPlace place) {
		TreeSet<String> schemas = new TreeSet<>(List.of(place.schema()));
		if (place.journalSchema() != null) {
			schemas.add(place.journalSchema());
		}
		return schemas.stream()
			.map((schema) -> "CREATE SCHEMA IF NOT EXISTS " + this.syntax.identifier(schema))
			.toList();
	}

	@Override
	public List<String> create(BookkeepingPlace place) {
		List<String> statements = new ArrayList<>();
		statements.add(createVersionTable(place));
		if (place.journalSchema() != null) {
			statements.add(this.journal.create(place.journalSchema(), place.journalTable()));
		}
		return statements;
	}

	/** What makes the version table alone. */
	String createVersionTable(BookkeepingPlace place) {
		return "CREATE TABLE IF NOT EXISTS " + versionTable(place) + " (version_num varchar(32) NOT NULL, CONSTRAINT "
				+ this.syntax.identifier(place.table() + "_pkc") + " PRIMARY KEY (version_num))";
	}

	@Override
	public List<String> changeRows(BookkeepingPlace place, Collection<String> from, Collection<String> to) {
		List<String> gone = new ArrayList<>(new TreeSet<>(from));
		gone.removeAll(to);
		List<String> come = new ArrayList<>(new TreeSet<>(to));
		come.removeAll(from);
		if (gone.isEmpty() && come.isEmpty()) {
			return List.of();
		}
		StringBuilder block = new StringBuilder("DO $stillhead$\nDECLARE\n  n bigint;\nBEGIN\n");
		int moved = Math.min(gone.size(), come.size());
		for (int i = 0; i < gone.size(); i++) {
			String old = this.syntax.literal(gone.get(i));
			String change = (i < moved)
					? "UPDATE " + versionTable(place) + " SET version_num = " + this.syntax.literal(come.get(i))
					: "DELETE FROM " + versionTable(place);
			block.append("  ").append(change).append(" WHERE version_num = ").append(old).append(";\n");
			block.append(expectOneRow(gone.get(i)));
		}
		for (String row : come.subList(moved, come.size())) {
			block.append("  INSERT INTO ")
				.append(versionTable(place))
				.append(" (version_num) VALUES (")
				.append(this.syntax.literal(row))
				.append(");\n");
		}
		return List.of(block.append("END $stillhead$").toString());
	}

	private String expectOneRow(String row) {
		return "  GET DIAGNOSTICS n = ROW_COUNT;\n  IF n <> 1 THEN\n    RAISE EXCEPTION USING ERRCODE = '"
				+ ROWS_CHANGED + "', MESSAGE = format('the version table should hold %s once and holds it %s times', "
				+ this.syntax.literal(row) + ", n);\n  END IF;\n";
	}

	@Override
	public List<String> append(BookkeepingPlace place, List<JournalRow> rows) {
		return this.journal.insert(journalSchema(place), place.journalTable(), rows,
				new PostgresqlLiveRunSql(this.syntax));
	}

	@Override
	public String downgrades(BookkeepingPlace place, Collection<String> revisions) {
		return this.journal.downgrades(journalSchema(place), place.journalTable(), revisions);
	}

	@Override
	public String writers(BookkeepingPlace place) {
		return this.journal.writers(journalSchema(place), place.journalTable());
	}

	@Override
	public String dropJournal(BookkeepingPlace place) {
		return this.journal.drop(journalSchema(place), place.journalTable());
	}

	private static String journalSchema(BookkeepingPlace place) {
		String schema = place.journalSchema();
		if (schema == null) {
			throw new IllegalArgumentException("'place' has no journal");
		}
		return schema;
	}

	/** The version table's name, quoted. */
	String versionTable(BookkeepingPlace place) {
		return this.journal.name(place.schema(), place.table());
	}

	/**
	 * Where the journal is to be found.
	 *
	 * @param table its name
	 * @param schema its schema; null for the version table's
	 */
	public record JournalName(String table, @Nullable String schema) {
	}

}
