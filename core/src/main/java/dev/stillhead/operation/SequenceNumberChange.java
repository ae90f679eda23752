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

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Counting;
import dev.stillhead.sql.SourceLocation;

/**
 * Another number of a sequence: {@code INCREMENT}, {@code MINVALUE}, {@code MAXVALUE},
 * {@code START}, {@code CACHE}.
 *
 * @param setting which number
 * @param number the number; null for the usual smallest or largest one
 * @param former the number it had; null if nobody said
 */
public record SequenceNumberChange(SequenceSetting setting, @Nullable Long number,
		@Nullable Former<Long> former) implements SequenceChange {

	/**
	 * Refuses null where there is no usual number.
	 */
	public SequenceNumberChange {
		Objects.requireNonNull(setting, "'setting' must not be null");
		require(setting, number);
		if (former != null) {
			require(setting, former.value());
		}
	}

	private static void require(SequenceSetting setting, @Nullable Long number) {
		if (number != null) {
			setting.checked(number);
		}
		else if (!setting.canBeOpen()) {
			throw new RefusedCallException("only the smallest and the largest number of a sequence can be left open",
					"Say the number: was(1).");
		}
	}

	/**
	 * The number it had: makes the change reversible.
	 * @param formerNumber the number
	 * @return a new change
	 */
	public SequenceNumberChange was(long formerNumber) {
		return new SequenceNumberChange(this.setting, this.number, new Former<>(formerNumber));
	}

	/**
	 * It was the usual smallest or largest number: makes the change reversible.
	 * @return a new change
	 */
	public SequenceNumberChange wasNone() {
		return new SequenceNumberChange(this.setting, this.number, new Former<>(null));
	}

	/** The same change, with the number that it had. */
	SequenceNumberChange knowing(Counting before) {
		if (this.former != null) {
			return this;
		}
		return new SequenceNumberChange(this.setting, this.number, new Former<>(switch (this.setting) {
			case INCREMENT -> before.effectiveIncrement();
			case MINIMUM -> before.minimum();
			case MAXIMUM -> before.maximum();
			case START -> before.effectiveStart();
			case CACHE -> Objects.requireNonNullElse(before.cache(), 1L);
		}));
	}

	/** How it counts after the change. */
	Counting applyTo(Counting before) {
		boolean cycle = before.cycle();
		return switch (this.setting) {
			case INCREMENT ->
				new Counting(this.number, before.minimum(), before.maximum(), before.start(), before.cache(), cycle);
			case MINIMUM ->
				new Counting(before.increment(), this.number, before.maximum(), before.start(), before.cache(), cycle);
			case MAXIMUM ->
				new Counting(before.increment(), before.minimum(), this.number, before.start(), before.cache(), cycle);
			case START -> new Counting(before.increment(), before.minimum(), before.maximum(), this.number,
					before.cache(), cycle);
			case CACHE -> new Counting(before.increment(), before.minimum(), before.maximum(), before.start(),
					this.number, cycle);
		};
	}

	@Override
	public SequenceChange reverse(SourceLocation location) {
		if (this.former == null) {
			String call = (this.number != null) ? "set%s(%d)".formatted(this.setting.word(), this.number)
					: "drop%s()".formatted(this.setting.word());
			boolean open = this.number != null && this.setting.canBeOpen();
			throw IrreversibleOperationException.missing(location, call, "which number it had",
					call + ".was(…)" + (open ? " or " + call + ".wasNone()" : ""));
		}
		return new SequenceNumberChange(this.setting, this.former.value(), new Former<>(this.number));
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.number(this);
	}

}
