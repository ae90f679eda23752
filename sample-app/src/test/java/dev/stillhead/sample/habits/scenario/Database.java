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

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.Migrator;
import dev.stillhead.jdbc.JdbcVendors;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;

/**
 * The database of one test, asked and changed behind the back of the commands.
 *
 * @param url its JDBC URL
 * @param user the role
 * @param password its password
 */
record Database(String url, String user, String password) {

	private static final MigrationListener SILENT = new MigrationListener() {
	};

	static Database sqlite(Path file) {
		return new Database("jdbc:sqlite:" + file, "", "");
	}

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

	/** The first column of all rows. */
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

	/** The columns of a table in their order. */
	List<String> columns(String table) {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
			List<String> names = new ArrayList<>();
			for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
				names.add(rows.getMetaData().getColumnName(i));
			}
			return names;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The rows of the version table. */
	List<String> version() {
		return query("SELECT version_num FROM alembic_version ORDER BY version_num");
	}

	/**
	 * Applies revisions without a command, where they are not what a test is about.
	 * @param revisions their folder
	 * @param settings where the version table is
	 * @param target how far
	 */
	void upgrade(Path revisions, VersionTableSettings settings, String target) {
		upgrade(List.of(revisions.toUri().toString()), settings, target);
	}

	/**
	 * Applies revisions without a command, where they are not what a test is about.
	 * @param locations where they are
	 * @param settings where the version table is
	 * @param target how far
	 */
	void upgrade(List<String> locations, VersionTableSettings settings, String target) {
		Migrator.builder(dataSource()).locations(locations).versionTable(settings).build().upgrade(target, SILENT);
	}

	/** What it holds, but for what the engine keeps there. */
	DatabaseSchema schema() {
		return JdbcVendors.behind(dataSource())
			.vendor(VersionTableSettings.DEFAULTS, ExecutionSettings.DEFAULTS, new Application("test", null, "here"))
			.schemaReader(dataSource())
			.read(SchemaFilter.everything().onlyTables((table) -> !table.name().startsWith("alembic_version")));
	}

	private DataSource dataSource() {
		return new DriverManagerDataSource(this.url, this.user, this.password);
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.user, this.password);
	}

}
