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

/**
 * How times and counts are written wherever a person reads them.
 */
public final class Phrases {

	private static final int SECONDS_PER_MINUTE = 60;

	private static final int SECONDS_PER_HOUR = 3600;

	private Phrases() {
	}

	/**
	 * A duration for people.
	 * @param duration how long
	 * @return for example {@code 38 ms}, {@code 4.2 s}, {@code 30 s}, {@code 6 min 12 s}
	 * or {@code 2 h 5 min}
	 */
	public static String duration(Duration duration) {
		long millis = Math.round(duration.toNanos() / 1e6);
		long tenths = Math.round(millis / 100.0);
		long seconds = Math.round(millis / 1000.0);
		if (millis < 1000) {
			return millis + " ms";
		}
		if (tenths < 100) {
			return tenths / 10 + "." + tenths % 10 + " s";
		}
		if (seconds < SECONDS_PER_MINUTE) {
			return seconds + " s";
		}
		if (seconds < SECONDS_PER_HOUR) {
			return seconds / SECONDS_PER_MINUTE + " min " + seconds % SECONDS_PER_MINUTE + " s";
		}
		long minutes = Math.round(seconds / (double) SECONDS_PER_MINUTE);
		return minutes / 60 + " h " + minutes % 60 + " min";
	}

	/**
	 * A count with its noun.
	 * @param count how many
	 * @param noun the noun in the singular, with a regular plural
	 * @return for example {@code 1 revision} or {@code 2 revisions}
	 */
	public static String count(int count, String noun) {
		return count + " " + noun + ((count == 1) ? "" : "s");
	}

}
