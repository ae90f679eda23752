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

package dev.stillhead.jdbc.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.postgresql.PostgresqlLockSql;
import dev.stillhead.jdbc.JdbcMigrationDatabase;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.StatementTrait;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How whoever holds the lock looks to those who wait.
 */
class PostgresqlLockIntegrationTests {

	private final TestDatabase database = PostgresqlServer.shared().newDatabase();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			psql            | psql
			''              | another session
			stillhead       | stillhead
			stillhead x     | x
			""")
	void describesAHolderThatIsNoneOfOurs(String applicationName, String description) throws SQLException {
		try (Connection other = this.database.connect();
				Statement statement = other.createStatement();
				MigrationSession session = open("habits", "host")) {
			statement.execute("SET application_name TO '" + applicationName + "'");
			statement.execute("SELECT pg_advisory_lock(" + key("public", "alembic_version") + ")");
			assertThat(session.lock().tryAcquire()).isFalse();
			assertThat(session.lock().holder()).isNotNull().satisfies((holder) -> {
				assertThat(holder.description()).isEqualTo(description);
				assertThat(holder.progress()).isNull();
			});
		}
	}

	@Test
	void tellsWhatTheHolderIsAt() throws SQLException {
		this.database.execute("CREATE TABLE t (id integer)");
		try (Connection blocker = this.database.connect();
				MigrationSession holder = open("habits-service", "habits-7c9f-x2x4q");
				MigrationSession waiting = open("habits-service", "habits-7c9f-abcde")) {
			assertThat(holder.lock().tryAcquire()).isTrue();
			holder.beginStep("2/5");
			blocker.setAutoCommit(false);
			blocker.createStatement().execute("LOCK TABLE t IN ROW EXCLUSIVE MODE");
			CompletableFuture<Void> index = CompletableFuture
				.runAsync(() -> holder.execute(concurrently("CREATE INDEX CONCURRENTLY t_id ON t (id)")));
			Wait.until("the index being built", () -> progress(waiting).contains("CREATE"));
			LockHolder seen = waiting.lock().holder();
			blocker.rollback();
			index.join();
			assertThat(seen).isNotNull();
			assertThat(seen.description()).isEqualTo("habits-service 1.9.0 on habits-7c9f-x2x4q");
			assertThat(seen.progress()).isEqualTo("revision 2 of 5, CREATE INDEX CONCURRENTLY");
			assertThat(seen.since()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
		}
	}

	@Test
	void keysDifferFromVersionTableToVersionTable() {
		assertThat(Set.of(key("public", "alembic_version"), key("app", "alembic_version"), key("public", "versions")))
			.hasSize(3);
	}

	private static String progress(MigrationSession session) {
		LockHolder holder = session.lock().holder();
		return (holder != null) ? String.valueOf(holder.progress()) : "";
	}

	private MigrationSession open(String application, String host) {
		PostgresqlVendor vendor = new PostgresqlVendor(VersionTableSettings.DEFAULTS,
				new ExecutionSettings(false, Duration.ofSeconds(3), null, Duration.ZERO, Duration.ZERO),
				new Application(application, "1.9.0", host));
		return new JdbcMigrationDatabase(this.database.dataSource(), this.database.dataSource(), vendor).open();
	}

	private static SqlStatement concurrently(String text) {
		return SqlStatement.at(SourceLocation.of("test.sql", 1), text,
				Set.of(StatementTrait.OUTSIDE_TRANSACTION, StatementTrait.CONCURRENTLY));
	}

	private static long key(String schema, String table) {
		return PostgresqlLockSql.of(new BookkeepingPlace(schema, table, null, table + "_journal")).key();
	}

}
