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
import java.util.ArrayList;
import java.util.List;

/**
 * Time that passes only when somebody sleeps.
 */
final class FakeTicker implements Ticker {

	private final List<Duration> slept = new ArrayList<>();

	private long now = 1;

	List<Duration> slept() {
		return this.slept;
	}

	@Override
	public long nanos() {
		return this.now;
	}

	@Override
	public void sleep(Duration duration) {
		this.slept.add(duration);
		this.now += duration.toNanos();
	}

}
