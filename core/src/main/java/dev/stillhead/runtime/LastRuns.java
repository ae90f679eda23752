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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.Direction;

/**
 * Makes one line of history of a run's journal entries.
 */
final class LastRuns {

	private LastRuns() {
	}

	static @Nullable LastRun of(List<JournalEntry> entries) {
		if (entries.isEmpty()) {
			return null;
		}
		JournalEntry first = entries.get(0);
		JournalEntry last = entries.get(entries.size() - 1);
		boolean up = first.direction() != Direction.DOWNGRADE;
		String outcome = outcome(last);
		Instant finished = entries.stream()
			.map(JournalEntry::finishedAt)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return new LastRun(first.direction(), up ? below(entries) : tops(entries), up ? tops(entries) : below(entries),
				outcome, first.startedAt(), outcome.equals("unfinished") ? null : finished, first.application(),
				first.databaseUser());
	}

	private static String outcome(JournalEntry last) {
		return switch (last.event()) {
			case DONE -> "done";
			case FAILED -> "failed";
			case STARTED, STATEMENT -> "unfinished";
		};
	}

	/** What the run's revisions stand on. */
	private static List<String> below(List<JournalEntry> entries) {
		Set<String> below = new TreeSet<>(down(entries));
		below.removeAll(ids(entries));
		return List.copyOf(below);
	}

	/** The run's revisions on which none of the others stands. */
	private static List<String> tops(List<JournalEntry> entries) {
		Set<String> tops = new TreeSet<>(ids(entries));
		tops.removeAll(down(entries));
		return List.copyOf(tops);
	}

	private static Set<String> ids(List<JournalEntry> entries) {
		return entries.stream().map(JournalEntry::revision).collect(Collectors.toSet());
	}

	private static Set<String> down(List<JournalEntry> entries) {
		return entries.stream().flatMap((entry) -> entry.downRevisions().stream()).collect(Collectors.toSet());
	}

}
