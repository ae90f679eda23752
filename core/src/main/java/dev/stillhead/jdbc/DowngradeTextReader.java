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

package dev.stillhead.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.dialect.JournalRow.StoredDowngrade;
import dev.stillhead.runtime.DowngradeTexts;
import dev.stillhead.runtime.DowngradeTexts.DowngradeText;

/**
 * Reads from the journal how revisions are taken back. For one connection; not for
 * several threads.
 */
public final class DowngradeTextReader {

	private final Connection connection;

	private final BookkeepingSql sql;

	/**
	 * A reader.
	 * @param connection the connection
	 * @param sql the queries
	 */
	public DowngradeTextReader(Connection connection, BookkeepingSql sql) {
		this.connection = connection;
		this.sql = sql;
	}

	/**
	 * Reads some revisions.
	 * @param place where the journal is; it must exist
	 * @param revisions the ids of the revisions, at least one
	 * @return what the journal says of those that it knows
	 * @throws SQLException if it cannot be read
	 */
	public DowngradeTexts read(BookkeepingPlace place, Collection<String> revisions) throws SQLException {
		Map<String, Long> entries = new LinkedHashMap<>();
		Map<String, List<String>> statements = new HashMap<>();
		Map<String, String> reasons = new HashMap<>();
		try (Statement query = this.connection.createStatement();
				ResultSet row = query.executeQuery(this.sql.downgrades(place, revisions))) {
			while (row.next()) {
				String revision = row.getString(1);
				entries.put(revision, row.getLong(2));
				if (row.getBoolean(3)) {
					addStatement(statements.computeIfAbsent(revision, (id) -> new ArrayList<>()), row);
				}
				else if (row.getString(4) != null) {
					reasons.put(revision, row.getString(4));
				}
			}
		}
		Map<String, DowngradeText> texts = new HashMap<>();
		entries.forEach((revision, entry) -> texts.put(revision,
				new DowngradeText(entry, new StoredDowngrade(statements.get(revision), reasons.get(revision)))));
		return new DowngradeTexts(texts, writers(place));
	}

	private static void addStatement(List<String> statements, ResultSet row) throws SQLException {
		String statement = row.getString(5);
		if (statement != null) {
			statements.add(statement);
		}
	}

	private List<String> writers(BookkeepingPlace place) throws SQLException {
		List<String> writers = new ArrayList<>();
		try (Statement query = this.connection.createStatement();
				ResultSet row = query.executeQuery(this.sql.writers(place))) {
			while (row.next()) {
				writers.add(row.getString(1));
			}
		}
		return writers;
	}

}
