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

package dev.stillhead.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import dev.stillhead.plan.Direction;
import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.MigrationListener.CurrentRevision;

import static org.assertj.core.api.Assertions.assertThat;

class LoggingMigrationListenerTests {

	private static final DatabaseInfo DATABASE = new DatabaseInfo("PostgreSQL", "17.2",
			"jdbc:postgresql://db:5432/habits", "db:5432/habits", "habits_owner");

	private static final Revision BOOTSTRAP = Revision.of("189b1231afd4", null, "bootstrap tables");

	private static final Revision CASCADE = Revision.of("2a3f4c9d1cde", "189b1231afd4",
			"add cascade deletes for program templates");

	private static final Revision SOFT_DELETE = Revision.of("3b7a1d2e4f56", "2a3f4c9d1cde",
			"soft delete for program_templates");

	private final ListAppender<ILoggingEvent> events = new ListAppender<>();

	private final Logger logger = (Logger) LoggerFactory.getLogger("dev.stillhead");

	private final MigrationListener listener = new LoggingMigrationListener("DATABASE_URL");

	@BeforeEach
	void listen() {
		this.events.start();
		this.logger.setLevel(Level.INFO);
		this.logger.setAdditive(false);
		this.logger.addAppender(this.events);
	}

	@AfterEach
	void stop() {
		this.logger.detachAppender(this.events);
		this.logger.setAdditive(true);
		this.logger.setLevel(null);
	}

	@Test
	void tellsTheFirstBootOfANewRelease() {
		StepInfo first = step(CASCADE, 6, true);
		StepInfo second = step(SOFT_DELETE, 5, true);
		this.listener.starting(DATABASE, List.of(new CurrentRevision(BOOTSTRAP, false)), List.of(CASCADE, SOFT_DELETE));
		this.listener.stepStarted(first);
		this.listener.stepFinished(first, Duration.ofMillis(38));
		this.listener.stepStarted(second);
		this.listener.stepFinished(second, Duration.ofMillis(61));
		this.listener.finished(result(List.of(first, second), 1, new CurrentRevision(SOFT_DELETE, true)));
		assertThat(lines()).containsExactly(
				"Checking migrations of PostgreSQL 17.2 at db:5432/habits as habits_owner (from DATABASE_URL)",
				"Current revision: 189b1231afd4, bootstrap tables", "2 revisions pending:",
				"  2a3f4c9d1cde  add cascade deletes for program templates",
				"  3b7a1d2e4f56  soft delete for program_templates",
				"Running upgrade 189b1231afd4 -> 2a3f4c9d1cde, add cascade deletes for program templates",
				"  6 statements, 38 ms",
				"Running upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56, soft delete for program_templates",
				"  5 statements, 61 ms", "New revision: 3b7a1d2e4f56 (head), 2 revisions in 112 ms");
	}

	@Test
	void tellsThatADatabaseIsEmpty() {
		this.listener.starting(DATABASE, List.of(), List.of(BOOTSTRAP));
		assertThat(lines()).contains("Not initialised: no revision has been applied yet", "1 revision pending:");
	}

	@Test
	void tellsASecondBootInOneLine() {
		this.listener.upToDate(DATABASE, List.of(new CurrentRevision(SOFT_DELETE, true)));
		assertThat(lines())
			.containsExactly("Up to date: PostgreSQL 17.2 at db:5432/habits as habits_owner is at 3b7a1d2e4f56 (head)");
	}

	@Test
	void tellsOfAnotherReplicaThatMigrates() {
		Instant since = Instant.now();
		String time = since.toString().substring(11, 19) + "Z";
		this.listener.waiting(new LockHolder("habits-service 1.9.0 on habits-7c9f-x2x4q", since,
				"revision 2 of 5, CREATE INDEX CONCURRENTLY, 41 %"), Duration.ofMillis(30));
		this.listener.waiting(new LockHolder("habits-service 1.9.0 on habits-7c9f-x2x4q", since, "revision 3 of 5"),
				Duration.ofMillis(30_020));
		this.listener.upToDate(DATABASE, List.of(new CurrentRevision(SOFT_DELETE, true)));
		assertThat(lines()).containsExactly(
				"Waiting for habits-service 1.9.0 on habits-7c9f-x2x4q, migrating since " + time
						+ " (revision 2 of 5, CREATE INDEX CONCURRENTLY, 41 %)",
				"Waiting, 30 s (revision 3 of 5)",
				"Up to date: PostgreSQL 17.2 at db:5432/habits as habits_owner is at 3b7a1d2e4f56 (head)");
	}

	@Test
	void namesTheNextOneThatMigrates() {
		this.listener.waiting(new LockHolder("habits-service 1.9.0 on a", null, null), Duration.ZERO);
		this.listener.waiting(new LockHolder("habits-service 1.9.0 on b", null, null), Duration.ofSeconds(30));
		assertThat(lines()).containsExactly("Waiting for habits-service 1.9.0 on a",
				"Waiting for habits-service 1.9.0 on b");
	}

	@Test
	void writesTheDayOfARunThatBeganOnAnother() {
		this.listener.waiting(new LockHolder("habits-service", Instant.parse("2025-11-20T14:31:02Z"), null),
				Duration.ZERO);
		assertThat(lines()).containsExactly("Waiting for habits-service, migrating since 2025-11-20 14:31:02Z");
	}

	@Test
	void alignsRevisionsOfDifferentLengths() {
		this.listener.starting(DATABASE,
				List.of(new CurrentRevision(Revision.of("a1", null, "one"), true),
						new CurrentRevision(Revision.of("b234", null, ""), true)),
				List.of(Revision.of("merge", "a1", "both")));
		assertThat(lines()).containsSequence("Current revisions:", "  a1    one", "  b234  (no message)",
				"1 revision pending:", "  merge  both");
	}

	@Test
	void tellsWhatRunsOutsideATransaction() {
		StepInfo step = step(SOFT_DELETE, 2, false);
		this.listener.stepStarted(step);
		this.listener.statementFinished(step, 1, "CREATE INDEX CONCURRENTLY steps_by_program …",
				Duration.ofMillis(4200));
		this.listener.stepResumed(step, 1);
		assertThat(lines()).containsExactly(
				"Running upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56, soft delete for program_templates "
						+ "(outside a transaction)",
				"  1 of 2  CREATE INDEX CONCURRENTLY steps_by_program …  4.2 s",
				"Resuming upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56, soft delete for program_templates");
	}

	@Test
	void tellsOfSeveralHeadsAndTransactions() {
		this.listener.finished(result(List.of(step(CASCADE, 1, true), step(SOFT_DELETE, 1, true)), 2,
				new CurrentRevision(CASCADE, true), new CurrentRevision(SOFT_DELETE, true)));
		assertThat(lines()).containsExactly("New revisions: 2a3f4c9d1cde (head) and 3b7a1d2e4f56 (head), "
				+ "2 revisions in 112 ms, 2 transactions");
	}

	@Test
	void warnsOfWhatIsWorthIt() {
		this.listener.retrying("Lock not available: blocked by pid 4711", Duration.ofMillis(1200));
		this.listener.warning("189b1231afd4 was changed after it was applied");
		assertThat(lines()).containsExactly("  Lock not available: blocked by pid 4711; trying again in 1.2 s",
				"189b1231afd4 was changed after it was applied");
		assertThat(this.events.list).extracting(ILoggingEvent::getLevel).containsOnly(Level.WARN);
	}

	private List<String> lines() {
		return this.events.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

	private static StepInfo step(Revision revision, int statements, boolean transactional) {
		return new StepInfo(Direction.UPGRADE, revision, revision.downRevisions(), List.of(revision.id()), statements,
				transactional);
	}

	private static MigrationResult result(List<StepInfo> steps, int transactions, CurrentRevision... current) {
		return new MigrationResult(Direction.UPGRADE, steps, List.of(), List.of(), List.of(current), transactions,
				Duration.ofMillis(112));
	}

}
