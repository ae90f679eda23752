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
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a query's rows as texts.
 */
public final class QueryRows {

	private QueryRows() {
	}

	/**
	 * Runs a query.
	 * @param connection the connection
	 * @param query the query
	 * @return its rows
	 * @throws SQLException if it fails
	 */
	public static List<List<@Nullable String>> of(Connection connection, String query) throws SQLException {
		List<List<@Nullable String>> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			int columns = row.getMetaData().getColumnCount();
			while (row.next()) {
				List<@Nullable String> values = new ArrayList<>();
				for (int i = 1; i <= columns; i++) {
					values.add(row.getString(i));
				}
				rows.add(values);
			}
		}
		return rows;
	}

}
