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

package dev.stillhead.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of one test.
 *
 * @param url its JDBC URL
 * @param user its owner
 * @param password the owner's password
 */
public record TestDatabase(String url, String user, String password) {

	/**
	 * Connections to it, each a new one.
	 * @return the data source
	 */
	public DataSource dataSource() {
		return new DriverManagerDataSource(this.url, this.user, this.password);
	}

	/**
	 * A new connection.
	 * @return the connection
	 */
	public Connection connect() {
		try {
			return DriverManager.getConnection(this.url, this.user, this.password);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Runs statements, each by itself.
	 * @param statements the statements
	 */
	public void execute(String... statements) {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The first column of a query.
	 * @param query the query
	 * @return its values as text, in order; null for NULL
	 */
	public List<String> strings(String query) {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			List<String> values = new ArrayList<>();
			while (rows.next()) {
				values.add(rows.getString(1));
			}
			return values;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The only value of a query.
	 * @param query a query with one row
	 * @return the value as text
	 */
	public String string(String query) {
		List<String> values = strings(query);
		if (values.size() != 1) {
			throw new IllegalStateException(values.size() + " rows: " + query);
		}
		return values.get(0);
	}

}
