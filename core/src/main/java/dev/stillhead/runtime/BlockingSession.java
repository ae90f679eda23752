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

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A session that holds what a statement waits for, as far as an observer can see it.
 *
 * @param pid its process, as the server numbers it; 0 for a prepared transaction
 * @param application what it calls itself
 * @param user its role; null if that cannot be seen
 * @param since when its transaction began; null if that cannot be seen
 * @param query the first words of what it runs or ran last, without any value; null if
 * that cannot be seen
 */
public record BlockingSession(int pid, String application, @Nullable String user, @Nullable Instant since,
		@Nullable String query) {

	private static final int QUERY_LENGTH = 60;

	/** Where the first value may begin: a string, a dollar quote, a number. */
	private static final Pattern VALUE = Pattern.compile("['$]|(?<![A-Za-z0-9_])[0-9]");

	/**
	 * Leaves of the query what may be shown.
	 */
	public BlockingSession {
		query = (query != null) ? firstWords(query) : null;
	}

	/**
	 * The session in one phrase.
	 * @return for example {@code psql (pid 123, habits) since 14:31:02Z: ALTER TABLE …}
	 */
	public String description() {
		StringBuilder text = new StringBuilder(this.application);
		if (this.pid > 0) {
			text.append(" (pid ").append(this.pid).append((this.user != null) ? ", " + this.user : "").append(')');
		}
		if (this.since != null) {
			text.append(" since ").append(Phrases.time(this.since));
		}
		return text.append((this.query != null) ? ": " + this.query : "").toString();
	}

	private static @Nullable String firstWords(String query) {
		String line = query.strip().replaceAll("\\s+", " ");
		Matcher value = VALUE.matcher(line);
		int end = Math.min(value.find() ? value.start() : line.length(), QUERY_LENGTH);
		String words = line.substring(0, end).strip();
		if (words.isEmpty()) {
			return null;
		}
		return (end < line.length()) ? words + " …" : words;
	}

}
