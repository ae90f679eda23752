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

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.BlockingSession;
import dev.stillhead.runtime.DatabaseFailure;

/**
 * Looks, while a statement takes long, who holds what it waits for: the server tells that
 * only as long as it waits. Looks on a second connection and on a thread of its own, and
 * gives up for good when it can't have that connection; whatever happens there, the
 * statement never hears of it. For one session; not thread-safe.
 */
class BlockerWatch implements AutoCloseable {

	/**
	 * A deadlock is found after a second, by default, and then there is nothing to see.
	 */
	private static final Duration LONGEST_TICK = Duration.ofMillis(500);

	private static final Duration SHORTEST_TICK = Duration.ofMillis(10);

	private final BlockerObserver observer;

	private final long tick;

	private final long pause;

	private @Nullable Ticks ticks;

	private volatile @Nullable Statement statement;

	/**
	 * A watch.
	 * @param observers gives the second connection, which is given back as it was
	 * @param pid the server's number of the session that is watched
	 * @param lockTimeout how long a statement waits for a lock; zero for ever
	 */
	BlockerWatch(DataSource observers, int pid, Duration lockTimeout) {
		this.observer = new BlockerObserver(observers, pid);
		Duration half = lockTimeout.isZero() ? LONGEST_TICK : lockTimeout.dividedBy(2);
		Duration upTo = (half.compareTo(LONGEST_TICK) < 0) ? half : LONGEST_TICK;
		this.tick = ((upTo.compareTo(SHORTEST_TICK) > 0) ? upTo : SHORTEST_TICK).toNanos();
		this.pause = half.toNanos();
	}

	/** A statement begins that may wait for locks. */
	void begin() {
		this.statement = new Statement();
		if (this.ticks == null) {
			this.ticks = new Ticks();
		}
	}

	/**
	 * Adds to a failure of the statement who was in its way, if it is about locks.
	 * @param failure the failure
	 * @return the same failure, or one that knows more
	 */
	DatabaseFailure explain(DatabaseFailure failure) {
		Statement failed = this.statement;
		return (failed != null && failure.isAboutLocks()) ? failure.heldBy(failed.blockers) : failure;
	}

	/** The statement is over. */
	void end() {
		this.statement = null;
	}

	/** The last statement is over. */
	@Override
	public void close() {
		end();
		if (this.ticks != null) {
			this.ticks.shutdownNow();
		}
	}

	/**
	 * A connection is kept for the next look, and given back when the statement is over.
	 */
	private void tick() {
		Statement running = this.statement;
		if (running == null) {
			this.observer.close();
		}
		else if (running.isDue()) {
			List<BlockingSession> seen = this.observer.blockers();
			if (!seen.isEmpty()) {
				running.blockers = seen;
			}
		}
	}

	/** A statement under way. */
	private final class Statement {

		private volatile List<BlockingSession> blockers = List.of();

		/** Half a tick after its begin, and then whenever the pause is over. */
		private long next = System.nanoTime() + BlockerWatch.this.tick / 2;

		private boolean isDue() {
			long now = System.nanoTime();
			if (now - this.next < 0) {
				return false;
			}
			this.next = now + BlockerWatch.this.pause;
			return true;
		}

	}

	/**
	 * The watch's thread, from the first statement to the end of the session. It is
	 * interrupted there, as it may be waiting for a connection.
	 */
	private final class Ticks extends ScheduledThreadPoolExecutor {

		Ticks() {
			super(1, (work) -> {
				Thread thread = new Thread(work, "stillhead-blocker-watch");
				thread.setDaemon(true);
				return thread;
			});
			scheduleWithFixedDelay(BlockerWatch.this::tick, BlockerWatch.this.tick, BlockerWatch.this.tick,
					TimeUnit.NANOSECONDS);
		}

		@Override
		protected void terminated() {
			BlockerWatch.this.observer.close();
		}

	}

}
