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

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that is to be made. What is null is as the database has it where nothing is
 * said.
 *
 * @param name its name
 * @param type the type of its numbers
 * @param increment what is added each time
 * @param minimum its smallest number
 * @param maximum its largest number
 * @param start the number that it begins with
 * @param cache how many numbers a session takes at once
 * @param cycle whether it begins anew at its end
 * @param owner the column with which it is dropped
 */
public record SequenceDefinition(QualifiedName name, @Nullable ColumnType type, @Nullable Long increment,
		@Nullable Long minimum, @Nullable Long maximum, @Nullable Long start, @Nullable Long cache, boolean cycle,
		SequencePicture.@Nullable Owner owner) {

	/**
	 * Refuses null.
	 */
	public SequenceDefinition {
		Objects.requireNonNull(name, "'name' must not be null");
	}

	/**
	 * How it counts.
	 * @return the options
	 */
	public Counting counting() {
		return new Counting(this.increment, this.minimum, this.maximum, this.start, this.cache, this.cycle);
	}

	/**
	 * This sequence, counting in another way.
	 * @param counting the options
	 * @return a new sequence
	 */
	public SequenceDefinition withCounting(Counting counting) {
		return new SequenceDefinition(this.name, this.type, counting.increment(), counting.minimum(),
				counting.maximum(), counting.start(), counting.cache(), counting.cycle(), this.owner);
	}

	/**
	 * A sequence of which nothing is said but its name.
	 * @param name its name
	 * @return the sequence
	 */
	public static SequenceDefinition of(QualifiedName name) {
		return new SequenceDefinition(name, null, null, null, null, null, null, false, null);
	}

}
