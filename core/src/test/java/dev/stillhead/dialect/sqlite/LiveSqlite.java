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

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.dialect.Rendering;
import dev.stillhead.jdbc.sqlite.SqliteSchemaReader;
import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.testing.PictureLines;

/**
 * A database in memory on which operations are done as a session does them.
 */
final class LiveSqlite implements AutoCloseable {

	static final DatabaseProduct PRODUCT = new DatabaseProduct("SQLite", 3, 50);

	private final Connection connection;

	private final JdbcTemplate jdbc;

	private final SqliteDialect dialect = new SqliteDialect(PRODUCT);

	/** What was run last, each statement as text. */
	private final List<String> run = new ArrayList<>();

	LiveSqlite(String... statements) {
		try {
			this.connection = DriverManager.getConnection("jdbc:sqlite::memory:");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(this.connection, true));
		for (String statement : statements) {
			this.jdbc.execute(statement);
		}
	}

	JdbcTemplate jdbc() {
		return this.jdbc;
	}

	/** A column that was dropped comes back behind the others. */
	DatabaseSchema picture() {
		return new SqliteSchemaReader(new SingleConnectionDataSource(this.connection, true))
			.read(SchemaFilter.everything())
			.withColumnsByName();
	}

	List<String> lines() {
		return PictureLines.of(picture());
	}

	List<String> run() {
		return this.run;
	}

	void upgrade(Consumer<Operations> revision) {
		run(recorder(revision).upgrade());
	}

	void downgrade(Consumer<Operations> revision) {
		run(recorder(revision).downgrade());
	}

	static MigrationRecorder recorder(Consumer<Operations> revision) {
		Migration migration = revision::accept;
		return new MigrationRecorder("abc123", migration, PRODUCT);
	}

	void run(List<MigrateOperation> operations) {
		this.run.clear();
		List<MigrateOperation> neighbours = new ArrayList<>();
		for (MigrateOperation operation : operations) {
			if (operation instanceof ExecuteLive live) {
				runTogether(neighbours);
				live.work().run(this.jdbc);
			}
			else {
				neighbours.add(operation);
			}
		}
		runTogether(neighbours);
	}

	private void runTogether(List<MigrateOperation> operations) {
		List<MigrateOperation> neighbours = List.copyOf(operations);
		operations.clear();
		for (Rendering rendering : this.dialect.render(neighbours)) {
			if (rendering instanceof Rendering.Ready ready) {
				run(ready.statement());
			}
			else if (rendering instanceof Rendering.Deferred deferred) {
				List<List<@Nullable String>> rows = this.jdbc.query(deferred.statements().query(), (row, n) -> {
					List<@Nullable String> values = new ArrayList<>();
					for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
						values.add(row.getString(i));
					}
					return values;
				});
				deferred.statements().statements(rows).forEach(this::run);
			}
		}
	}

	private void run(SqlStatement statement) {
		this.run.add(statement.text());
		this.jdbc.execute(statement.text());
	}

	long copies() {
		return this.run.stream().filter((text) -> text.contains(" RENAME TO ")).count();
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
