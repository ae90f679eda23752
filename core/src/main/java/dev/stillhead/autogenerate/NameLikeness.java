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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether two names could have been given to the same thing.
 */
final class NameLikeness {

	private NameLikeness() {
	}

	static boolean areAlike(String one, String other) {
		String first = one.toLowerCase(Locale.ROOT);
		String second = other.toLowerCase(Locale.ROOT);
		if (first.contains(second) || second.contains(first)) {
			return true;
		}
		List<String> shared = new ArrayList<>(words(first));
		shared.retainAll(words(second));
		return !shared.isEmpty() || distance(first, second) * 3 <= Math.max(first.length(), second.length());
	}

	private static List<String> words(String name) {
		return List.of(name.split("[^\\p{L}\\p{N}]+"));
	}

	/** How many letters have to be typed anew. */
	private static int distance(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int column = 0; column <= other.length(); column++) {
			above[column] = column;
		}
		for (int row = 1; row <= one.length(); row++) {
			int[] current = new int[other.length() + 1];
			current[0] = row;
			for (int column = 1; column <= other.length(); column++) {
				int same = above[column - 1] + ((one.charAt(row - 1) == other.charAt(column - 1)) ? 0 : 1);
				current[column] = Math.min(same, Math.min(above[column], current[column - 1]) + 1);
			}
			above = current;
		}
		return above[other.length()];
	}

}
