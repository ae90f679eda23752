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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How times and counts are written wherever a person reads them.
 */
public final class Phrases {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter
		.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

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
	 * A moment for people, with its date unless that is today's.
	 * @param moment the moment
	 * @return for example {@code 14:31:02Z} or {@code 2026-11-18 09:12:40Z}
	 */
	public static String time(Instant moment) {
		boolean today = moment.atOffset(ZoneOffset.UTC)
			.toLocalDate()
			.equals(Instant.now().atOffset(ZoneOffset.UTC).toLocalDate());
		return today ? TIME.format(moment) : DATE_AND_TIME.format(moment);
	}

	/**
	 * Several things in a row.
	 * @param things the things
	 * @return {@code a, b and c}; empty for none
	 */
	static String list(List<String> things) {
		int last = things.size() - 1;
		return (last < 1) ? String.join("", things)
				: String.join(", ", things.subList(0, last)) + " and " + things.get(last);
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

	/**
	 * What stays of a step outside a transaction that failed.
	 * @param statements how many of its statements are done
	 * @return a sentence with a blank behind it; empty for none
	 */
	static String kept(int statements) {
		if (statements == 0) {
			return "";
		}
		return count(statements, "statement") + " of it "
				+ ((statements == 1) ? "is done and stays. " : "are done and stay. ");
	}

}
