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
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.runtime.DatabaseFailure.Answer;
import dev.stillhead.schema.DatabaseProduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Waiting for a database that is still starting.
 */
class PatientDatabaseTests {

	private static final ConnectionOrigin ORIGIN = new ConnectionOrigin("DATABASE_URL=postgresql://u:***@db/x", "db/x");

	private final FakeTicker ticker = new FakeTicker();

	private final Deque<String> answers = new ArrayDeque<>();

	private PatientDatabase database(Duration patience) {
		return new PatientDatabase(new Answering(this.answers), patience, ORIGIN, this.ticker);
	}

	@Test
	void triesAgainWhileTheServerRefusesOrStarts() {
		this.answers.addAll(List.of("08001", "57P03", "08006"));
		assertThat(database(Duration.ofSeconds(30)).read(SnapshotDetail.MARKS).database().place()).isEqualTo("db/x");
		assertThat(this.ticker.slept()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200),
				Duration.ofMillis(400));
	}

	@Test
	void neverPausesLongerThanASecond() {
		this.answers.addAll(Collections.nCopies(10, "08001"));
		database(Duration.ofSeconds(30)).read(SnapshotDetail.MARKS);
		assertThat(this.ticker.slept()).allMatch((pause) -> pause.compareTo(Duration.ofSeconds(1)) <= 0);
	}

	@Test
	void givesUpWhenPatienceEnds() {
		this.answers.addAll(Collections.nCopies(100, "08001"));
		assertThatExceptionOfType(DatabaseUnreachableException.class)
			.isThrownBy(() -> database(Duration.ofSeconds(3)).read(SnapshotDetail.MARKS))
			.withMessageContaining("The database at db/x cannot be reached. Nothing was changed.")
			.withMessageContaining("DATABASE_URL=postgresql://u:***@db/x");
		Duration slept = this.ticker.slept().stream().reduce(Duration.ZERO, Duration::plus);
		assertThat(slept).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(4));
	}

	@Test
	void doesNotWaitForAPasswordToBecomeRight() {
		this.answers.add("28P01");
		assertThatExceptionOfType(DatabaseUnreachableException.class)
			.isThrownBy(() -> database(Duration.ofSeconds(30)).read(SnapshotDetail.MARKS))
			.withMessageContaining("refused the user or the password");
		assertThat(this.ticker.slept()).isEmpty();
	}

	@Test
	void doesNotWaitForAServerThatWantsAnotherAddress() {
		this.answers.add("08004");
		assertThatExceptionOfType(DatabaseUnreachableException.class)
			.isThrownBy(() -> database(Duration.ofSeconds(30)).read(SnapshotDetail.MARKS))
			.withMessageContaining("The database at db/x refused the connection.")
			.withMessageContaining("password or sslmode");
		assertThat(this.ticker.slept()).isEmpty();
	}

	@Test
	void doesNotTakeAMissingRightForAMissingDatabase() {
		this.answers.add("42501");
		assertThatExceptionOfType(BookkeepingFailedException.class)
			.isThrownBy(() -> database(Duration.ofSeconds(30)).read(SnapshotDetail.MARKS))
			.withMessageContaining("could not be read");
	}

	/**
	 * A database that fails as often as it was told to.
	 *
	 * @param failures the SQLSTATEs
	 */
	private record Answering(Deque<String> failures) implements MigrationDatabase {

		@Override
		public Reading read(SnapshotDetail detail) {
			if (!this.failures.isEmpty()) {
				throw new DatabaseFailure(new Answer(this.failures.remove(), "refused", null, 0, null, null), null);
			}
			return new Reading(new DatabaseInfo("PostgreSQL", "17.2", "jdbc:postgresql://db/x", "db/x", "u"),
					new DatabaseSnapshot(new DatabaseProduct("PostgreSQL", 17, 2),
							new BookkeepingPlace("public", "alembic_version", null, "alembic_version_journal"), true,
							false, false, List.of(), Map.of(), Map.of(), List.of(), DowngradeTexts.NONE));
		}

		@Override
		public LockHolder migrating(BookkeepingPlace place) {
			throw new UnsupportedOperationException();
		}

		@Override
		public DowngradeTexts downgrades(BookkeepingPlace place, Collection<String> revisions) {
			throw new UnsupportedOperationException();
		}

		@Override
		public MigrationSession open() {
			throw new UnsupportedOperationException();
		}

	}

}
