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

/**
 * How a sequence counts.
 *
 * @param type the type of its numbers, as the database writes it
 * @param start the number that it began with
 * @param increment what is added each time
 * @param minimum its smallest number
 * @param maximum its largest number
 * @param cache how many numbers a session takes at once
 * @param cycle whether it begins anew at its end
 */
public record SequenceOptions(String type, long start, long increment, long minimum, long maximum, long cache,
		boolean cycle) {

	/**
	 * The options as SQL.
	 */
	@Override
	public String toString() {
		return "AS %s INCREMENT %d MINVALUE %d MAXVALUE %d START %d CACHE %d %s".formatted(this.type, this.increment,
				this.minimum, this.maximum, this.start, this.cache, this.cycle ? "CYCLE" : "NO CYCLE");
	}

}
