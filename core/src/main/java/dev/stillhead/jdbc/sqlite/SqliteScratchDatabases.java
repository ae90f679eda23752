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

package dev.stillhead.jdbc.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.sqlite.SQLiteConnection;

import dev.stillhead.autogenerate.ScratchDatabase;
import dev.stillhead.autogenerate.ScratchDatabases;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Scratch databases of SQLite: in memory, each in a connection of its own. Whatever
 * becomes of this process, nothing is left of them.
 */
final class SqliteScratchDatabases implements ScratchDatabases {

	private static final String URL = "jdbc:sqlite::memory:";

	private final SqliteVendor vendor;

	private final DatabaseProduct product;

	private final List<SqliteScratchDatabase> made = new ArrayList<>();

	/**
	 * Opens nothing that stays open.
	 * @param vendor how the engine deals with them
	 */
	SqliteScratchDatabases(SqliteVendor vendor) {
		this.vendor = vendor;
		try (Connection connection = DriverManager.getConnection(URL)) {
			this.product = DatabaseProduct.of(connection.getMetaData().getDatabaseProductName(),
					connection.getMetaData().getDatabaseProductVersion());
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	@Override
	public DatabaseProduct product() {
		return this.product;
	}

	@Override
	public ScratchDatabase create() {
		try {
			return keep(DriverManager.getConnection(URL));
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	/**
	 * Another one that holds the same.
	 * @param original the connection of the original
	 */
	ScratchDatabase copy(Connection original) {
		try {
			byte[] content = original.unwrap(SQLiteConnection.class).serialize("main");
			Connection copy = DriverManager.getConnection(URL);
			if (content.length > 0) {
				copy.unwrap(SQLiteConnection.class).deserialize("main", content);
			}
			return keep(copy);
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	private ScratchDatabase keep(Connection connection) {
		SqliteScratchDatabase database = new SqliteScratchDatabase(this, this.vendor, connection);
		this.made.add(database);
		return database;
	}

	@Override
	public void close() {
		this.made.forEach(SqliteScratchDatabase::close);
		this.made.clear();
	}

}
