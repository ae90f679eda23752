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

package dev.stillhead.revision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names nearest to what was typed: few letters left out, added, changed or swapped,
 * in the whole name or in as much of its beginning as was typed.
 */
public final class NearestNames {

	private static final int LIMIT = 3;

	private final String typed;

	private final int tolerance;

	/**
	 * What was typed.
	 * @param typed the name that nobody has
	 */
	public NearestNames(String typed) {
		this.typed = typed.toLowerCase(Locale.ROOT);
		this.tolerance = Math.max(1, typed.length() / 3);
	}

	/**
	 * The nearest.
	 * @param names all there are
	 * @return at most three, the nearest first; none if none is near
	 */
	public List<String> among(Stream<String> names) {
		return names.map(this::candidate)
			.filter((candidate) -> candidate.distance() <= this.tolerance)
			.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
			.limit(LIMIT)
			.map(Candidate::name)
			.toList();
	}

	private Candidate candidate(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		String beginning = lower.substring(0, Math.min(lower.length(), this.typed.length()));
		int distance = isNumber(lower) ? 0 : distance(beginning);
		if (distance > 0 && Math.abs(lower.length() - this.typed.length()) <= this.tolerance) {
			distance = Math.min(distance, distance(lower));
		}
		return new Candidate(name, distance);
	}

	/**
	 * Whether the name, written without quotes, is in YAML the number that was typed:
	 * {@code 004} is 4, and {@code 012} is 10.
	 */
	private boolean isNumber(String name) {
		return name.matches("0[0-7]{1,9}") && this.typed.matches("[1-9]\\d{0,9}")
				&& Long.parseLong(name, 8) == Long.parseLong(this.typed);
	}

	/**
	 * The optimal string alignment distance.
	 * @param name what to compare with what was typed
	 * @return how many letters are left out, added, changed or swapped with their
	 * neighbour
	 */
	private int distance(String name) {
		int[] beforeLast = new int[name.length() + 1];
		int[] last = new int[name.length() + 1];
		int[] row = new int[name.length() + 1];
		for (int j = 0; j <= name.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= this.typed.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= name.length(); j++) {
				boolean same = this.typed.charAt(i - 1) == name.charAt(j - 1);
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && this.typed.charAt(i - 1) == name.charAt(j - 2)
						&& this.typed.charAt(i - 2) == name.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] spare = beforeLast;
			beforeLast = last;
			last = row;
			row = spare;
		}
		return last[name.length()];
	}

	private record Candidate(String name, int distance) {
	}

}
