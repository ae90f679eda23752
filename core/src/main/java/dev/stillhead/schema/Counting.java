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

package dev.stillhead.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a sequence or an identity column is to count. What is null is as the database has
 * it where nothing is said.
 *
 * @param increment what is added each time
 * @param minimum its smallest number
 * @param maximum its largest number
 * @param start the number that it begins with
 * @param cache how many numbers a session takes at once
 * @param cycle whether it begins anew at its end
 */
public record Counting(@Nullable Long increment, @Nullable Long minimum, @Nullable Long maximum, @Nullable Long start,
		@Nullable Long cache, boolean cycle) {

	/** Nothing is said. */
	public static final Counting USUAL = new Counting(null, null, null, null, null, false);

	/**
	 * What is added each time, said or not.
	 * @return the number; below zero if it counts down
	 */
	public long effectiveIncrement() {
		return (this.increment != null) ? this.increment : 1;
	}

	/**
	 * The number that it begins with, said or not: the smallest, or the largest where it
	 * counts down.
	 * @return the number
	 */
	public long effectiveStart() {
		if (this.start != null) {
			return this.start;
		}
		boolean up = effectiveIncrement() > 0;
		Long bound = up ? this.minimum : this.maximum;
		return (bound != null) ? bound : (up ? 1 : -1);
	}

}
