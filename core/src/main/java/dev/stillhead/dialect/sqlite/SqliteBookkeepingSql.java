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
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.dialect.JournalRow;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Version table and journal on SQLite. The version table is Alembic's, byte for byte.
 * Both are addressed as {@code main.…}, so that no temporary table of the same name takes
 * their place.
 */
public final class SqliteBookkeepingSql implements BookkeepingSql {

	private final SqlSyntax syntax = SqliteSyntax.INSTANCE;

	private final SqliteJournalSql journal = new SqliteJournalSql();

	@Override
	public List<String> createSchemas(BookkeepingPlace place) {
		return List.of();
	}

	/**
	 * The text as SQLAlchemy writes it, blanks and all: SQLite keeps it.
	 */
	@Override
	public List<String> create(BookkeepingPlace place) {
		List<String> statements = new ArrayList<>();
		statements.add("CREATE TABLE IF NOT EXISTS " + versionTable(place)
				+ " (\n\tversion_num VARCHAR(32) NOT NULL, \n\tCONSTRAINT "
				+ this.syntax.identifier(place.table() + "_pkc") + " PRIMARY KEY (version_num)\n)");
		if (place.journalSchema() != null) {
			statements.add(this.journal.create(place.journalTable()));
		}
		return statements;
	}

	/**
	 * SQLite raises no errors of one's own outside triggers. So a row that is not there
	 * just once is made to be one without a version, which the table refuses.
	 */
	@Override
	public List<String> changeRows(BookkeepingPlace place, Collection<String> from, Collection<String> to) {
		List<String> gone = new ArrayList<>(new TreeSet<>(from));
		gone.removeAll(to);
		List<String> come = new ArrayList<>(new TreeSet<>(to));
		come.removeAll(from);
		List<String> statements = new ArrayList<>();
		int moved = Math.min(gone.size(), come.size());
		for (int i = 0; i < gone.size(); i++) {
			String where = " WHERE version_num = " + this.syntax.literal(gone.get(i));
			statements
				.add("INSERT INTO " + versionTable(place) + " (version_num) SELECT NULL WHERE (SELECT count(*) FROM "
						+ versionTable(place) + where + ") <> 1");
			statements.add((i < moved)
					? "UPDATE " + versionTable(place) + " SET version_num = " + this.syntax.literal(come.get(i)) + where
					: "DELETE FROM " + versionTable(place) + where);
		}
		for (String row : come.subList(moved, come.size())) {
			statements
				.add("INSERT INTO " + versionTable(place) + " (version_num) VALUES (" + this.syntax.literal(row) + ")");
		}
		return statements;
	}

	@Override
	public List<String> append(BookkeepingPlace place, List<JournalRow> rows) {
		if (place.journalSchema() == null) {
			throw new IllegalArgumentException("'place' has no journal");
		}
		return this.journal.insert(place.journalTable(), rows, new SqliteLiveRunSql(this.syntax));
	}

	@Override
	public String downgrades(BookkeepingPlace place, Collection<String> revisions) {
		return this.journal.downgrades(place.journalTable(), revisions);
	}

	/** Who may write to the file may write to all of it: tables have no rights. */
	@Override
	public String writers(BookkeepingPlace place) {
		return "SELECT NULL WHERE 0";
	}

	@Override
	public String dropJournal(BookkeepingPlace place) {
		return this.journal.drop(place.journalTable());
	}

	private String versionTable(BookkeepingPlace place) {
		return "main." + this.syntax.identifier(place.table());
	}

}
