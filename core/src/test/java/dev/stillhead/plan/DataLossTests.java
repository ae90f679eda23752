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

package dev.stillhead.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What statements throw away.
 */
class DataLossTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "DROP TABLE t | t", "drop table if exists habits.t cascade | habits.t",
			"DROP TABLE a, habits.b RESTRICT | a, habits.b", "DROP TABLE \"My Table\" | \"My Table\"",
			"DROP /* gone */ TABLE t -- for good | t", "ALTER TABLE t DROP COLUMN c | t.c",
			"ALTER TABLE IF EXISTS ONLY habits.t DROP COLUMN IF EXISTS c CASCADE | habits.t.c",
			"ALTER TABLE t DROP c | t.c", "ALTER TABLE t DROP COLUMN b, ADD d numeric(3, 2), DROP COLUMN a | t.a, t.b",
			"ALTER TABLE t DROP CONSTRAINT k, DROP \"C\" | t.\"C\"", "TRUNCATE t | t",
			"TRUNCATE TABLE ONLY a, b RESTART IDENTITY CASCADE | a, b", "DELETE FROM t | t",
			"DELETE FROM ONLY habits.t | habits.t", "DELETE FROM t USING u | t",
			"DROP SCHEMA IF EXISTS habits CASCADE | schema habits" })
	void namesWhatIsLostAsItIsWritten(String statement, String lost) {
		assertThat(String.join(", ", DataLoss.of(List.of(statement)).names())).isEqualTo(lost);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DROP VIEW v", "DROP MATERIALIZED VIEW m", "DROP INDEX i", "DROP SCHEMA habits",
			"DROP FUNCTION f()", "ALTER TABLE t DROP CONSTRAINT c", "ALTER TABLE t ALTER COLUMN c DROP DEFAULT",
			"ALTER TABLE t ALTER c DROP NOT NULL", "DELETE FROM t WHERE id = 1",
			"INSERT INTO t VALUES ('DROP TABLE t')", "UPDATE t SET a = 1", "ALTER TABLE t RENAME COLUMN a TO b",
			"ALTER TABLE t ADD COLUMN c text", "CREATE TABLE t (id integer)", "", "-- DROP TABLE t",
			"SELECT $$ DROP TABLE t $$", "DROP TABLE",
			"ALTER TABLE t ADD CHECK (a > 0), ADD CONSTRAINT x CHECK (f(a, b))" })
	void namesNothingElse(String statement) {
		assertThat(DataLoss.of(List.of(statement)).isEmpty()).isTrue();
	}

	@Test
	void tellsTablesFromColumns() {
		DataLoss loss = DataLoss.of(List.of("ALTER TABLE users DROP COLUMN last_name",
				"ALTER TABLE users DROP COLUMN first_name", "DROP TABLE todos", "DROP SCHEMA old CASCADE"));
		assertThat(loss.columns()).containsExactly("users.first_name", "users.last_name");
		assertThat(loss.tables()).containsExactly("todos");
		assertThat(loss.schemas()).containsExactly("old");
		assertThat(loss.names()).containsExactly("schema old", "todos", "users.first_name", "users.last_name");
	}

	@Test
	void columnsGoWithTheirTable() {
		assertThat(DataLoss.of(List.of("ALTER TABLE T DROP COLUMN a", "DROP TABLE t")).names()).containsExactly("t");
	}

	@Test
	void namesATableOnce() {
		assertThat(DataLoss.of(List.of("DELETE FROM t", "DROP TABLE T")).names()).containsExactly("t");
	}

	@Test
	void whatTheStatementsThemselvesHaveMadeIsNotLost() {
		assertThat(DataLoss.of(List.of("CREATE TEMPORARY TABLE names AS SELECT id, name FROM users", "DROP TABLE names",
				"ALTER TABLE users ADD COLUMN name text", "ALTER TABLE users DROP COLUMN name"))
			.isEmpty()).isTrue();
	}

	@Test
	void whatMayHaveBeenThereBeforeIsLost() {
		assertThat(
				DataLoss
					.of(List.of("CREATE TABLE IF NOT EXISTS t (id integer)", "DROP TABLE t",
							"ALTER TABLE u ADD COLUMN IF NOT EXISTS name text", "ALTER TABLE u DROP COLUMN name"))
					.names())
			.containsExactly("t", "u.name");
	}

	@Test
	void tableThatIsCopiedAndReplacedIsNotLost() {
		assertThat(DataLoss
			.of(List.of("CREATE TABLE app.t_new (id integer)", "INSERT INTO app.t_new SELECT id FROM app.t",
					"DROP TABLE app.t", "ALTER TABLE app.t_new RENAME TO t"))
			.isEmpty()).isTrue();
	}

}
