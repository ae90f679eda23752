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

package dev.stillhead.sample.habits.scenario;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.VersionTableSettings;

/**
 * A PostgreSQL database of one test, which knows how its document calls it.
 *
 * @param shown what the document says
 * @param address the real host and port
 * @param name the real name
 */
record Database(DocumentUrl shown, String address, String name) {

	private static final MigrationListener SILENT = new MigrationListener() {
	};

	/**
	 * A command that names the database as the document does, for the real one.
	 */
	String typed(String command) {
		return command.replace("@" + this.shown.address(), "@" + this.address + "/" + this.name);
	}

	/**
	 * Output that names the real database, as the document calls it.
	 */
	String shown(String output) {
		return output.replace(this.address, this.shown.shownAddress()).replace(this.name, this.shown.name());
	}

	/**
	 * Does something to the database behind the back of the migrations.
	 */
	void execute(String... statements) {
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
	 * The first column of all rows.
	 */
	List<String> query(String sql) {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
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
	 * The columns of a table in their order, as {@code psql}'s {@code \d} lists them.
	 * @param table its name, with its schema
	 */
	List<String> columns(String table) {
		return query("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass('" + table
				+ "') AND attnum > 0 AND NOT attisdropped ORDER BY attnum");
	}

	/**
	 * Applies revisions without a command, where they are not what a test is about.
	 * @param revisions their folder
	 * @param settings where the version table is
	 * @param target how far
	 */
	void upgrade(Path revisions, VersionTableSettings settings, String target) {
		Migrator.builder(new DriverManagerDataSource(jdbcUrl(), this.shown.user(), this.shown.password()))
			.locations(List.of(revisions.toUri().toString()))
			.versionTable(settings)
			.build()
			.upgrade(target, SILENT);
	}

	private String jdbcUrl() {
		return "jdbc:postgresql://" + this.address + "/" + this.name;
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(jdbcUrl(), this.shown.user(), this.shown.password());
	}

}
