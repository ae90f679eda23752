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

package dev.stillhead.autoconfigure.actuate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.Migrator;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.ApplicationDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.RunningDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.UnfinishedDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.UnknownDescriptor;
import dev.stillhead.plan.Direction;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.JournalEvent;
import dev.stillhead.runtime.LastRun;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.UnfinishedStep;
import dev.stillhead.script.ScriptDirectory;

import static org.assertj.core.api.Assertions.assertThat;

class StatusDescriberTests {

	private static final Instant TIME = Instant.parse("2026-11-20T14:30:00Z");

	private static final Application NEWER = new Application("habits-service", "1.9.0", "habits-7c9f-x2x4q");

	private final ScriptDirectory scripts = Migrator.builder(new DriverManagerDataSource()).build().scripts();

	private final StatusDescriber describer = new StatusDescriber(this.scripts);

	@Test
	void tellsWhoAppliedWhatTheApplicationDoesNotHave() {
		MigrationStatus status = new StatusBuilder(MigrationState.AHEAD).rows("f00dfeed0102")
			.unknown("f00dfeed0102", "e1d2c3b4a596")
			.entry(entry("f00dfeed0102", Direction.UPGRADE, JournalEvent.DONE, "drop users.name"))
			.build();
		MigrationsDescriptor descriptor = this.describer.describe(status, HistoryPage.FIRST);
		assertThat(descriptor.state()).isEqualTo("ahead");
		assertThat(descriptor.unknown()).containsExactly(
				new UnknownDescriptor("f00dfeed0102", "drop users.name", "2026-11-20T14:30:00.000Z",
						new ApplicationDescriptor("habits-service", "1.9.0", null, null)),
				new UnknownDescriptor("e1d2c3b4a596", null, null, null));
	}

	@Test
	void tellsWhatIsHalfDone() {
		MigrationStatus status = new StatusBuilder(MigrationState.UNFINISHED)
			.unfinished(new UnfinishedStep("3b7a1d2e4f56", Direction.UPGRADE, 1, 2, TIME))
			.build();
		assertThat(this.describer.describe(status, HistoryPage.FIRST).unfinished())
			.isEqualTo(new UnfinishedDescriptor("3b7a1d2e4f56", "upgrade", 1, 2, "2026-11-20T14:30:00.000Z"));
	}

	@Test
	void tellsWhoMigratesOnlyWhileSomebodyDoes() {
		LockHolder holder = new LockHolder("habits-service 1.9.0 on host-1", TIME, "revision 2 of 3");
		assertThat(this.describer
			.describe(new StatusBuilder(MigrationState.BEHIND).running(holder).build(), HistoryPage.FIRST)
			.running())
			.isEqualTo(new RunningDescriptor("habits-service 1.9.0 on host-1", "2026-11-20T14:30:00.000Z",
					"revision 2 of 3"));
		assertThat(
				this.describer.describe(new StatusBuilder(MigrationState.BEHIND).build(), HistoryPage.FIRST).running())
			.isNull();
	}

	@Test
	void namesNoSingleRevisionWhereThereAreSeveral() {
		MigrationsDescriptor descriptor = this.describer
			.describe(new StatusBuilder(MigrationState.UP_TO_DATE).rows("a", "b").build(), HistoryPage.FIRST);
		assertThat(descriptor.currentRevision()).isNull();
		assertThat(descriptor.currentRevisions()).containsExactly("a", "b");
	}

	@Test
	void tellsARunThatHasNotEnded() {
		MigrationStatus status = new StatusBuilder(MigrationState.UNFINISHED)
			.lastRun(new LastRun(Direction.DOWNGRADE, List.of("b"), List.of(), "unfinished", TIME, null, NEWER, null))
			.build();
		MigrationsDescriptor.RunDescriptor run = this.describer.describe(status, HistoryPage.FIRST).lastRun();
		assertThat(run).isNotNull();
		assertThat(run.direction()).isEqualTo("downgrade");
		assertThat(run.outcome()).isEqualTo("unfinished");
		assertThat(run.finishedAt()).isNull();
		assertThat(run.durationMs()).isNull();
		assertThat(run.by()).isEqualTo(new ApplicationDescriptor("habits-service", "1.9.0", "habits-7c9f-x2x4q", null));
	}

	@Test
	void doesNotSayThatAStampTookTime() {
		RevisionDescriptor revision = inHistory(new StatusBuilder(MigrationState.UP_TO_DATE).applied("189b1231afd4")
			.entry(entry("189b1231afd4", Direction.STAMP, JournalEvent.DONE, "")));
		assertThat(revision.appliedAt()).isEqualTo("2026-11-20T14:30:00.000Z");
		assertThat(revision.durationMs()).isNull();
	}

	@Test
	void doesNotTakeADowngradeForAnApplication() {
		RevisionDescriptor revision = inHistory(new StatusBuilder(MigrationState.UP_TO_DATE).applied("189b1231afd4")
			.entry(entry("189b1231afd4", Direction.DOWNGRADE, JournalEvent.DONE, "")));
		assertThat(revision.applied()).isTrue();
		assertThat(revision.appliedAt()).isNull();
		assertThat(revision.changed()).isNull();
	}

	@Test
	void saysNothingOfATimeThatNobodyWroteDown() {
		RevisionDescriptor revision = inHistory(new StatusBuilder(MigrationState.UP_TO_DATE).applied("189b1231afd4"));
		assertThat(revision.applied()).isTrue();
		assertThat(revision.appliedAt()).isNull();
		assertThat(revision.appliedBy()).isNull();
		assertThat(revision.changed()).isNull();
	}

	@Test
	void marksWhatWasChanged() {
		RevisionDescriptor revision = inHistory(new StatusBuilder(MigrationState.UP_TO_DATE).applied("189b1231afd4")
			.changed("189b1231afd4")
			.entry(entry("189b1231afd4", Direction.UPGRADE, JournalEvent.DONE, "")));
		assertThat(revision.changed()).isTrue();
		assertThat(revision.durationMs()).isEqualTo(61);
	}

	private RevisionDescriptor inHistory(StatusBuilder status) {
		List<RevisionDescriptor> history = this.describer.describe(status.build(), HistoryPage.FIRST).history();
		return history.get(history.size() - 1);
	}

	private static JournalEntry entry(String revision, Direction direction, JournalEvent event, String message) {
		return new JournalEntry(1, UUID.randomUUID(), revision, direction, event, List.of(), List.of(), List.of(),
				message, "hash", true, 1, 1, TIME, TIME.plusMillis(61), NEWER, "habits_owner");
	}

	/**
	 * A status of which only what matters is said.
	 */
	private static final class StatusBuilder {

		private final MigrationState state;

		private List<String> rows = List.of();

		private List<String> unknown = List.of();

		private List<String> changed = List.of();

		private Set<String> applied = Set.of();

		private Map<String, JournalEntry> journal = Map.of();

		private UnfinishedStep unfinished;

		private LockHolder running;

		private LastRun lastRun;

		StatusBuilder(MigrationState state) {
			this.state = state;
		}

		StatusBuilder rows(String... rows) {
			this.rows = List.of(rows);
			return this;
		}

		StatusBuilder unknown(String... unknown) {
			this.unknown = List.of(unknown);
			return this;
		}

		StatusBuilder changed(String... changed) {
			this.changed = List.of(changed);
			return this;
		}

		StatusBuilder applied(String... applied) {
			this.applied = Set.of(applied);
			return this;
		}

		StatusBuilder entry(JournalEntry entry) {
			this.journal = Map.of(entry.revision(), entry);
			return this;
		}

		StatusBuilder unfinished(UnfinishedStep unfinished) {
			this.unfinished = unfinished;
			return this;
		}

		StatusBuilder running(LockHolder running) {
			this.running = running;
			return this;
		}

		StatusBuilder lastRun(LastRun lastRun) {
			this.lastRun = lastRun;
			return this;
		}

		MigrationStatus build() {
			return new MigrationStatus(this.state,
					new DatabaseInfo("PostgreSQL", "17.2", "jdbc:postgresql://db/habits", "db/habits", "habits_app"),
					"habits.alembic_version", this.rows, "head", List.of("3b7a1d2e4f56"), List.of(), this.unknown,
					this.changed, this.unfinished, this.lastRun, this.running, this.applied, this.journal);
		}

	}

}
