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

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.plan.DataLoss;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.sql.SqlStatement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The SQL of operations, run. Who extends this gives the cases, {@code all} and those of
 * them that are {@code reversible}.
 */
abstract class OperationsContract {

	private final EmptyDatabase database;

	private final JdbcTemplate jdbc;

	OperationsContract(EmptyDatabase database) {
		this.database = database;
		this.jdbc = database.jdbc();
	}

	@ParameterizedTest
	@MethodSource("all")
	void runs(OperationCase operation) {
		prepare(operation);
		run(operation.upgradeStatements());
	}

	@ParameterizedTest
	@MethodSource("reversible")
	void leavesNothingBehindAndComesAgain(OperationCase operation) {
		prepare(operation);
		DatabaseSchema before = this.database.picture();
		run(operation.upgradeStatements());
		DatabaseSchema between = this.database.picture();
		run(operation.downgradeStatements());
		assertThat(SchemaDifferences.between(before, this.database.picture())).isEmpty();
		run(operation.upgradeStatements());
		assertThat(SchemaDifferences.between(between, this.database.picture())).isEmpty();
	}

	/** On tables with rows; what an operation drops with its rows does not come back. */
	@ParameterizedTest
	@MethodSource("reversible")
	void keepsRows(OperationCase operation) {
		prepare(operation);
		TableRows.insert(this.jdbc);
		DatabaseSchema before = this.database.picture();
		List<String> rows = TableRows.read(this.jdbc);
		run(operation.upgradeStatements());
		run(operation.downgradeStatements());
		assertThat(SchemaDifferences.between(before, this.database.picture())).isEmpty();
		if (DataLoss.of(operation.sql()).isEmpty()) {
			assertThat(TableRows.read(this.jdbc)).isEqualTo(rows);
		}
	}

	private void prepare(OperationCase operation) {
		if (!operation.before().isEmpty()) {
			this.jdbc.execute(operation.before());
		}
	}

	private void run(List<SqlStatement> statements) {
		statements.forEach((statement) -> this.jdbc.execute(statement.text()));
	}

}
