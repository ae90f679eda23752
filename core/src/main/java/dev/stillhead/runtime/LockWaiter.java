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
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the lock, or waits until whoever has it has brought the database to where we want
 * it.
 */
final class LockWaiter {

	private static final Logger logger = LoggerFactory.getLogger("dev.stillhead");

	private static final Duration FIRST_PAUSE = Duration.ofMillis(25);

	private static final Duration REPORT_EVERY = Duration.ofSeconds(30);

	private static final Duration CHANGES_HANDS = Duration.ofSeconds(1);

	private static final LockHolder NOBODY = new LockHolder("somebody to migrate", null, null);

	private final ReplicaSettings settings;

	private final MigrationListener listener;

	private final Ticker ticker;

	LockWaiter(ReplicaSettings settings, MigrationListener listener, Ticker ticker) {
		this.settings = settings;
		this.listener = listener;
		this.ticker = ticker;
	}

	/**
	 * Takes the lock or finds that it is not needed.
	 * @param session the session that is going to migrate
	 * @param read reads the database again
	 * @param done whether a database that says this needs nothing more
	 * @return what the database said when that was found, or null if the lock is ours
	 */
	@Nullable DatabaseSnapshot acquire(MigrationSession session, Supplier<DatabaseSnapshot> read,
			Predicate<DatabaseSnapshot> done) {
		if (!session.lock().canBeHeld()) {
			throw new LockNotHeldException(session.database());
		}
		DatabaseSnapshot found = poll(session, () -> {
			if (session.lock().tryAcquire()) {
				return Outcome.LOCKED;
			}
			return look(read, done);
		});
		if (found == null && !session.lock().isHeld()) {
			release(session.lock());
			throw new LockNotHeldException(session.database());
		}
		return found;
	}

	/**
	 * Gives the lock back. What was done under it is committed and stays so: a session
	 * that has ended meanwhile holds no lock either.
	 * @param lock the lock
	 */
	static void release(MigrationLock lock) {
		try {
			lock.release();
		}
		catch (DatabaseFailure ex) {
			logger.debug("The lock was not given back and ends with its session", ex);
		}
	}

	/**
	 * Waits until somebody else has migrated.
	 * @param session a session that only looks
	 * @param read reads the database again
	 * @param done whether a database that says this needs nothing more
	 * @return what the database said then
	 */
	DatabaseSnapshot await(MigrationSession session, Supplier<DatabaseSnapshot> read,
			Predicate<DatabaseSnapshot> done) {
		return Objects.requireNonNull(poll(session, () -> look(read, done)));
	}

	/** A database that cannot be read while somebody writes is looked at again. */
	private static Outcome look(Supplier<DatabaseSnapshot> read, Predicate<DatabaseSnapshot> done) {
		try {
			return Outcome.of(read.get(), done);
		}
		catch (DatabaseFailure ex) {
			if (!ex.hasState("55P03")) {
				throw ex;
			}
			return Outcome.WAIT;
		}
	}

	private @Nullable DatabaseSnapshot poll(MigrationSession session, Supplier<Outcome> attempt) {
		long start = this.ticker.nanos();
		Duration pause = FIRST_PAUSE;
		Duration nextReport = Duration.ZERO;
		while (true) {
			Outcome outcome = attempt.get();
			if (outcome.over()) {
				return outcome.snapshot();
			}
			Duration waited = this.ticker.since(start);
			if (waited.compareTo(nextReport) >= 0 && report(session, waited)) {
				nextReport = waited.plus(REPORT_EVERY);
			}
			if (this.settings.maxWait() != null && waited.compareTo(this.settings.maxWait()) >= 0) {
				throw new LockTimeoutException(session.lock().holder(), waited);
			}
			this.ticker.sleep(pause);
			Duration longer = pause.multipliedBy(2);
			pause = (longer.compareTo(this.settings.poll()) < 0) ? longer : this.settings.poll();
		}
	}

	/**
	 * Nobody holds it while it changes hands, which is over at once, or while those who
	 * migrate have not come yet, which is worth a line.
	 */
	private boolean report(MigrationSession session, Duration waited) {
		LockHolder holder = session.lock().holder();
		if (holder == null && waited.compareTo(CHANGES_HANDS) < 0) {
			return false;
		}
		this.listener.waiting((holder != null) ? holder : NOBODY, waited);
		return true;
	}

	/**
	 * What an attempt came to.
	 *
	 * @param over whether the waiting is over
	 * @param snapshot what the database said if it needs nothing more
	 */
	private record Outcome(boolean over, @Nullable DatabaseSnapshot snapshot) {

		private static final Outcome LOCKED = new Outcome(true, null);

		private static final Outcome WAIT = new Outcome(false, null);

		private static Outcome of(DatabaseSnapshot snapshot, Predicate<DatabaseSnapshot> done) {
			return done.test(snapshot) ? new Outcome(true, snapshot) : WAIT;
		}

	}

}
