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

package dev.stillhead.operation;

import java.util.Locale;

/**
 * A number of a sequence.
 */
public enum SequenceSetting {

	/** What is added each time. */
	INCREMENT("Increment"),

	/** The smallest number. */
	MINIMUM("MinValue"),

	/** The largest number. */
	MAXIMUM("MaxValue"),

	/** The number that it begins with, and with which it begins when it is set back. */
	START("Start"),

	/** How many numbers a session takes at once. */
	CACHE("Cache");

	private final String word;

	SequenceSetting(String word) {
		this.word = word;
	}

	/**
	 * What the words of {@link Ddl} call it.
	 * @return for example {@code MinValue}, as in {@code setMinValue}
	 */
	public String word() {
		return this.word;
	}

	/**
	 * Whether the database has a number of its own where none is said.
	 * @return whether it is the smallest or the largest number
	 */
	public boolean canBeOpen() {
		return this == MINIMUM || this == MAXIMUM;
	}

	/**
	 * Refuses what no sequence can have.
	 * @param number the number
	 * @return the same number
	 */
	Long checked(long number) {
		if ((this == INCREMENT && number == 0) || (this == CACHE && number < 1)) {
			throw new RefusedCallException(
					"a sequence cannot have the %s %d".formatted(name().toLowerCase(Locale.ROOT), number),
					(this == CACHE) ? "A session takes 1 number at once, or more." : "Count up or down.");
		}
		return number;
	}

}
