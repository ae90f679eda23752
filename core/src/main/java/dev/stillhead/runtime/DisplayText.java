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
import java.util.Locale;

/**
 * How durations, counts and times read in a log and on a terminal.
 */
public final class DisplayText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter
		.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private DisplayText() {
	}

	/**
	 * A duration in the two units that matter, rounded.
	 * @param duration the duration
	 * @return for example {@code 38 ms}, {@code 4.2 s}, {@code 30 s}, {@code 6 min 12 s}
	 * or {@code 2 h 5 min}
	 */
	public static String duration(Duration duration) {
		long millis = duration.toMillis();
		if (millis < 1000) {
			return millis + " ms";
		}
		long tenths = (millis + 50) / 100;
		if (tenths < 100) {
			return tenths / 10 + "." + tenths % 10 + " s";
		}
		long seconds = (millis + 500) / 1000;
		if (seconds < 60) {
			return seconds + " s";
		}
		if (seconds < 3600) {
			return seconds / 60 + " min " + seconds % 60 + " s";
		}
		long minutes = (seconds + 30) / 60;
		return minutes / 60 + " h " + minutes % 60 + " min";
	}

	/**
	 * A count with its noun.
	 * @param count how many
	 * @param noun what, for one of it
	 * @return for example {@code 1 revision} or {@code 2 revisions}
	 */
	public static String count(int count, String noun) {
		return String.format(Locale.ROOT, "%,d %s%s", count, noun, (count != 1) ? "s" : "");
	}

	/**
	 * A time of day.
	 * @param instant the time
	 * @return for example {@code 14:31:02Z}
	 */
	public static String time(Instant instant) {
		return TIME.format(instant);
	}

	/**
	 * A day and a time of day.
	 * @param instant the time
	 * @return for example {@code 2026-11-20 14:31:02Z}
	 */
	public static String dateAndTime(Instant instant) {
		return DATE_AND_TIME.format(instant);
	}

}
