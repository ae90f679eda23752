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

package dev.stillhead.autogenerate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.testing.PostgresqlServer;

/**
 * Whatever two schemas are like, what leads from one to the other runs, in the order in
 * which it stands, and leads there and back: tried with pairs that chance makes.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomSchemasIntegrationTests {

	private static final int PAIRS = Integer.getInteger("stillhead.test.random-pairs", 120);

	private static final long FIRST_SEED = Long.getLong("stillhead.test.random-seed", 1);

	private final DatabaseProduct product = DatabaseProduct.of("PostgreSQL",
			PostgresqlServer.shared().newDatabase().string("SHOW server_version"));

	private final Dialect dialect = Dialects.of(this.product);

	@Test
	void leadsThereAndBack() throws SQLException {
		SoftAssertions softly = new SoftAssertions();
		try (Connection here = PostgresqlServer.shared().newDatabase().connect();
				Connection there = PostgresqlServer.shared().newDatabase().connect()) {
			for (long seed = FIRST_SEED; seed < FIRST_SEED + PAIRS; seed++) {
				leadsThereAndBack(seed, here, there, softly);
			}
		}
		softly.assertAll();
	}

	private void leadsThereAndBack(long seed, Connection here, Connection there, SoftAssertions softly)
			throws SQLException {
		RandomSchema schema = new RandomSchema(seed);
		DatabaseSchema before = made(schema, here);
		schema.change();
		DatabaseSchema target = made(schema, there);
		Comparison comparison = new SchemaComparison(ComparisonSettings.of(this.product)).compare(before, target,
				TargetScope.everything(), new RenameDecisions(schema.renames(), List.of()), Fills.NONE);
		softly.assertThat(comparison.unsupported()).as("seed %d", seed).isEmpty();
		GeneratedOperations operations = comparison.operations();
		try {
			run(operations.upgrade(), here);
			softly.assertThat(SchemaDifferences.between(target.withColumnsByName(), read(here)))
				.as("seed %d: upgrade", seed)
				.isEmpty();
			run(operations.downgradeOrNone(), here);
			softly.assertThat(SchemaDifferences.between(before.withColumnsByName(), read(here)))
				.as("seed %d: downgrade", seed)
				.isEmpty();
		}
		catch (SQLException ex) {
			softly.fail("seed %d: %s".formatted(seed, ex.getMessage()), ex);
		}
	}

	private static DatabaseSchema made(RandomSchema schema, Connection connection) throws SQLException {
		run("DROP SCHEMA public CASCADE;\nCREATE SCHEMA public;\n" + schema.script(), connection);
		return new PostgresqlSchemaReader(new SingleConnectionDataSource(connection, true))
			.read(SchemaFilter.everything());
	}

	private static DatabaseSchema read(Connection connection) {
		return new PostgresqlSchemaReader(new SingleConnectionDataSource(connection, true))
			.read(SchemaFilter.everything())
			.withColumnsByName();
	}

	/** In one transaction, but for what must stand outside one. */
	private void run(List<MigrateOperation> operations, Connection connection) throws SQLException {
		List<String> statements = new ArrayList<>();
		for (MigrateOperation operation : operations) {
			List<String> own = this.dialect.render(operation).stream().map((statement) -> statement.text()).toList();
			if (operation instanceof OutsideTransaction) {
				run(String.join(";\n", statements), connection);
				statements.clear();
				for (String statement : own) {
					run(statement, connection);
				}
			}
			else {
				statements.addAll(own);
			}
		}
		run(String.join(";\n", statements), connection);
	}

	private static void run(String script, Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(script);
		}
	}

}
