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

package dev.stillhead.autoconfigure.cli.terminal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.Phrases;

/**
 * Shows on a screen how long something takes already, from the second second on.
 * Thread-safe.
 */
final class PassingTime {

	private final Terminal terminal;

	private @Nullable ScheduledExecutorService clock;

	private @Nullable ScheduledFuture<?> shown;

	PassingTime(Terminal terminal) {
		this.terminal = terminal;
	}

	synchronized void start() {
		if (!this.terminal.style().live()) {
			return;
		}
		stop();
		if (this.clock == null) {
			this.clock = Executors.newSingleThreadScheduledExecutor(PassingTime::thread);
		}
		long started = System.nanoTime();
		this.shown = this.clock.scheduleAtFixedRate(() -> show(started), 1, 1, TimeUnit.SECONDS);
	}

	synchronized void stop() {
		if (this.shown != null) {
			this.shown.cancel(false);
			this.shown = null;
			this.terminal.flash("");
		}
	}

	private synchronized void show(long started) {
		if (this.shown != null) {
			long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
			this.terminal.flash("  " + Phrases.duration(Duration.ofSeconds(seconds)));
		}
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "stillhead-clock");
		thread.setDaemon(true);
		return thread;
	}

}
