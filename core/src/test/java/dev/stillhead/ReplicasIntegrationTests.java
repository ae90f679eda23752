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

package dev.stillhead;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.LockTimeoutException;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.testing.ChildJvm;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Several instances of a service start at the same time.
 */
class ReplicasIntegrationTests extends MigratorFixture {

	@ParameterizedTest
	@ValueSource(ints = { 2, 5 })
	void oneInstanceMigratesAnEmptyDatabaseAndAllEndAtHead(int count) {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nSELECT pg_sleep(0.3);", "DROP TABLE t;")
			.revision("b2", "a1", "INSERT INTO t VALUES (1);", "DELETE FROM t;")
			.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_id ON t (id);", "DROP INDEX CONCURRENTLY t_id;",
					"Transactional: false");
		List<RecordingListener> listeners = IntStream.range(0, count).mapToObj((i) -> new RecordingListener()).toList();
		List<CompletableFuture<MigrationResult>> runs = listeners.stream()
			.map((listener) -> CompletableFuture.supplyAsync(() -> builder().build().upgrade("head", listener),
					(work) -> new Thread(work).start()))
			.toList();
		assertThat(runs).allSatisfy((run) -> assertThat(run.get(20, TimeUnit.SECONDS).to()).containsExactly("c3"));
		assertThat(listeners).filteredOn((listener) -> listener.heard().contains("starting from <base>")).hasSize(1);
		assertThat(listeners).filteredOn((listener) -> !listener.heard().contains("starting from <base>"))
			.hasSize(count - 1)
			.allSatisfy((listener) -> assertThat(listener.heard()).endsWith("up to date at c3 (head)")
				.noneMatch((line) -> line.startsWith("upgrade")));
		assertThat(this.database.strings("SELECT id FROM t")).containsExactly("1");
	}

	@Test
	void waitingInstanceTakesOverFromOneThatWasKilled() throws Exception {
		this.database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nSELECT pg_sleep(seconds) FROM pace;",
				"DROP TABLE t;");
		CompletableFuture<MigrationResult> waiting;
		try (ChildJvm child = ChildJvm.upgrading(this.database, this.revisions.location(), 0)) {
			Wait.until("the child migrating", this::childSleeps);
			waiting = CompletableFuture.supplyAsync(() -> upgrade("head"));
			Wait.until("this instance waiting", () -> !this.listener.heard().isEmpty());
			this.database.execute("UPDATE pace SET seconds = 0");
			child.kill();
		}
		assertThat(waiting.get(20, TimeUnit.SECONDS).to()).containsExactly("a1");
		assertThat(this.listener.heard()).containsExactly("waiting for child 1.0 on elsewhere", "starting from <base>",
				"upgrade <base> -> a1, revision a1", "finished at a1 (head) in 1 transactions");
	}

	@Test
	void waitsNoLongerThanItMay() {
		this.database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
		this.revisions.revision("a1", "", "SELECT pg_sleep(seconds) FROM pace;", "");
		Migrator impatient = builder().application(new Application("impatient", null, "host-2"))
			.replicas(new ReplicaSettings(Duration.ofMillis(200), Duration.ofMillis(50)))
			.build();
		try (ChildJvm child = ChildJvm.upgrading(this.database, this.revisions.location(), 0)) {
			Wait.until("the child migrating", this::childSleeps);
			assertThatExceptionOfType(LockTimeoutException.class)
				.isThrownBy(() -> impatient.upgrade("head", this.listener))
				.withMessageMatching("(?s)Waited .* for child 1.0 on elsewhere to finish migrating; "
						+ "nothing was changed by this instance\\..*stillhead.replicas.wait.*");
			child.kill();
		}
	}

	private boolean childSleeps() {
		return !this.database
			.string("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
					+ " AND application_name LIKE 'stillhead%child%' AND query LIKE '%pg_sleep%'")
			.equals("0");
	}

}
