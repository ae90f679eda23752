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

package dev.stillhead.sql;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the engine knows of PostgreSQL's statements. Whether the server agrees is the
 * matter of {@link PostgresqlSyntaxIntegrationTests}.
 */
class PostgresqlTraitsTests {

	@ParameterizedTest
	@ValueSource(strings = { "BEGIN", "begin work", "BEGIN ISOLATION LEVEL SERIALIZABLE", "START TRANSACTION", "COMMIT",
			"COMMIT AND CHAIN", "COMMIT PREPARED 'x'", "END", "ABORT", "ROLLBACK", "ROLLBACK TO SAVEPOINT a",
			"ROLLBACK PREPARED 'x'", "SAVEPOINT a", "RELEASE SAVEPOINT a", "PREPARE TRANSACTION 'x'",
			"/* a */ -- b\n COMMIT", "START/**/TRANSACTION" })
	void knowsTransactionControl(String statement) {
		assertThat(of(statement)).containsExactly(StatementTrait.TRANSACTION_CONTROL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "VACUUM", "VACUUM (ANALYZE) t", "CREATE DATABASE d", "DROP DATABASE IF EXISTS d",
			"ALTER DATABASE d SET TABLESPACE s", "CREATE TABLESPACE s LOCATION '/x'", "DROP TABLESPACE s",
			"ALTER SYSTEM SET work_mem = '1MB'", "REINDEX DATABASE d", "reindex (verbose) system d", "REINDEX SCHEMA s",
			"CLUSTER", "CLUSTER VERBOSE", "CLUSTER (VERBOSE)", "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p",
			"ALTER SUBSCRIPTION s REFRESH PUBLICATION", "ALTER SUBSCRIPTION s SET PUBLICATION p",
			"ALTER SUBSCRIPTION s SET PUBLICATION p WITH (refresh = true)",
			"ALTER SUBSCRIPTION disabled SET (failover = true)", "DROP SUBSCRIPTION s" })
	void knowsWhatRunsOutsideATransactionOnly(String statement) {
		assertThat(of(statement)).containsExactly(StatementTrait.OUTSIDE_TRANSACTION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE INDEX CONCURRENTLY ON t (a)",
			"create unique index concurrently if not exists i on t (a)",
			"CREATE INDEX -- comment\n CONCURRENTLY i ON t (a)", "CREATE/**/INDEX/* x */CONCURRENTLY i ON t (a)",
			"DROP INDEX CONCURRENTLY IF EXISTS i", "REINDEX INDEX CONCURRENTLY i", "REINDEX TABLE CONCURRENTLY t",
			"REINDEX (VERBOSE) TABLE CONCURRENTLY t", "REINDEX (CONCURRENTLY) TABLE t",
			"REINDEX (VERBOSE, CONCURRENTLY true) INDEX i", "REINDEX SCHEMA CONCURRENTLY s",
			"ALTER TABLE t DETACH PARTITION p CONCURRENTLY" })
	void knowsConcurrently(String statement) {
		assertThat(of(statement)).containsExactlyInAnyOrder(StatementTrait.OUTSIDE_TRANSACTION,
				StatementTrait.CONCURRENTLY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALTER TYPE s ADD VALUE 'a'",
			"alter type \"A\".s add /* */ value if not exists 'a' before 'b'" })
	void knowsNewEnumValues(String statement) {
		assertThat(of(statement)).containsExactly(StatementTrait.ADDS_ENUM_VALUE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CALL p()", "do $$ BEGIN COMMIT; END $$", "REINDEX TABLE t",
			"REINDEX (CONCURRENTLY false) TABLE t", "REINDEX (CONCURRENTLY 'off', VERBOSE) TABLE t",
			"CLUSTER t USING i", "CLUSTER VERBOSE t", "CLUSTER (VERBOSE) t" })
	void knowsWhatMayRefuseToRunInATransaction(String statement) {
		assertThat(of(statement)).containsExactly(StatementTrait.UNSURE_IN_TRANSACTION);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "SET search_path TO a", "set session work_mem = '1GB'", "RESET ALL", "RESET ROLE", "SET ROLE a",
					"SELECT pg_catalog.set_config('search_path', '', false)", "select set_config('a.b', '', false)" })
	void knowsWhatSetsTheSession(String statement) {
		assertThat(of(statement)).containsExactly(StatementTrait.SETS_SESSION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT 1", "SET LOCAL work_mem = '1GB'", "SET CONSTRAINTS ALL IMMEDIATE",
			"SET TRANSACTION READ ONLY", "PREPARE a AS SELECT 1", "PREPARE transaction AS SELECT 1",
			"CREATE INDEX i ON t (a)", "CREATE UNIQUE INDEX ON t (a)", "DROP INDEX i",
			"REFRESH MATERIALIZED VIEW CONCURRENTLY v", "DISCARD PLANS", "ANALYZE t",
			"ALTER TABLE t DETACH PARTITION p", "ALTER TABLE t DETACH PARTITION p FINALIZE",
			"ALTER DATABASE d SET work_mem = 1", "ALTER TYPE t RENAME VALUE 'a' TO 'b'",
			"ALTER TYPE t ADD ATTRIBUTE value int",
			"CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (connect = false)",
			"CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (enabled = false, create_slot = off)",
			"ALTER SUBSCRIPTION s SET PUBLICATION p WITH (refresh = false)", "ALTER SUBSCRIPTION s DISABLE",
			"ALTER SUBSCRIPTION s SET (slot_name = NONE)", "SELECT 'BEGIN'", "\"commit\"", "", "-- BEGIN", "BEGINNING",
			"CREATE TABLE concurrently_built (a int)", "COMMENT ON TABLE t IS 'VACUUM'",
			"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END", "'unclosed" })
	void knowsNothingOfAnythingElse(String statement) {
		assertThat(of(statement)).isEmpty();
	}

	private static Set<StatementTrait> of(String statement) {
		return PostgresqlSyntax.INSTANCE.traitsOf(statement);
	}

}
