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
import java.util.Collection;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.stillhead.dialect.BookkeepingPlace;

/**
 * A database that may still be starting: refused connections are tried again for a while.
 * A wrong password is not.
 */
final class PatientDatabase implements MigrationDatabase {

	private static final Logger logger = LoggerFactory.getLogger("dev.stillhead");

	private static final Duration REPORT_EVERY = Duration.ofSeconds(10);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

	private final MigrationDatabase database;

	private final Duration patience;

	private final ConnectionOrigin origin;

	private final Ticker ticker;

	PatientDatabase(MigrationDatabase database, Duration patience, ConnectionOrigin origin, Ticker ticker) {
		this.database = database;
		this.patience = patience;
		this.origin = origin;
		this.ticker = ticker;
	}

	@Override
	public Reading read(SnapshotDetail detail) {
		return patiently(() -> this.database.read(detail));
	}

	@Override
	public DowngradeTexts downgrades(BookkeepingPlace place, Collection<String> revisions) {
		return patiently(() -> this.database.downgrades(place, revisions));
	}

	@Override
	public @Nullable LockHolder migrating(BookkeepingPlace place) {
		return this.database.migrating(place);
	}

	@Override
	public MigrationSession open() {
		return patiently(this.database::open);
	}

	private <T> T patiently(Supplier<T> attempt) {
		long start = this.ticker.nanos();
		Duration pause = FIRST_PAUSE;
		Duration nextReport = Duration.ZERO;
		while (true) {
			try {
				return attempt.get();
			}
			catch (DatabaseFailure ex) {
				Duration waited = this.ticker.since(start);
				if (!mayComeUp(ex) || waited.compareTo(this.patience) >= 0) {
					throw worded(ex);
				}
				if (waited.compareTo(nextReport) >= 0) {
					logger.info("Waiting for the database{}, {} at most: {}",
							(this.origin.place() != null) ? " at " + this.origin.place() : "",
							Phrases.duration(this.patience), ex.answer().message());
					nextReport = waited.plus(REPORT_EVERY);
				}
			}
			this.ticker.sleep(pause);
			pause = (pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0) ? pause.multipliedBy(2) : LONGEST_PAUSE;
		}
	}

	/**
	 * Class 08 is what drivers report of a host that does not answer or refuses, 55P03
	 * what a file says that somebody is writing to. 08004 is a server that is up and
	 * wants something else: a password where none was given, encryption where it has
	 * none.
	 */
	private static boolean mayComeUp(DatabaseFailure failure) {
		return failure.hasState("08", "57P03", "55P03") && !failure.hasState("08004");
	}

	private RuntimeException worded(DatabaseFailure failure) {
		boolean locked = failure.hasState("55P03") && failure.database() == null;
		if (locked || failure.sqlState().isEmpty()
				|| failure.hasState("08", "28", "3D000", "57P03", "53300", "58", "XX001")) {
			return new DatabaseUnreachableException(failure, this.origin);
		}
		return BookkeepingFailedException.reading(failure);
	}

}
