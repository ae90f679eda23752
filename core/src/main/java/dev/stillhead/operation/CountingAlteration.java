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

import java.util.List;
import java.util.Objects;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.Counting;
import dev.stillhead.sql.SourceLocation;

/**
 * An identity that counts in another way from now on.
 *
 * @param changes what changes of its sequence: numbers, the cycle, the next number
 */
public record CountingAlteration(List<SequenceChange> changes) implements ColumnAlteration {

	/**
	 * Copies the changes and refuses those that belong to the column.
	 */
	public CountingAlteration {
		changes = List.copyOf(changes);
		for (SequenceChange change : changes) {
			if (change instanceof SequenceTypeChange) {
				throw new RefusedCallException("an identity counts in the type of its column",
						"Change the column's: setType(…).");
			}
			if (change instanceof SequenceOwnerChange) {
				throw new RefusedCallException("the sequence of an identity belongs to its column",
						"Leave it out, or drop the identity: dropIdentity().");
			}
		}
	}

	@Override
	public ColumnAlteration reverse(SourceLocation location) {
		return new CountingAlteration(
				Reversed.of(this.changes).stream().map((change) -> change.reverse(location)).toList());
	}

	@Override
	public ColumnAlteration knowing(ColumnDefinition before) {
		if (before.identity() == null) {
			return this;
		}
		Counting counting = Objects.requireNonNullElse(before.counting(), Counting.USUAL);
		return new CountingAlteration(this.changes.stream()
			.map((change) -> (change instanceof SequenceNumberChange number) ? number.knowing(counting) : change)
			.toList());
	}

	@Override
	public ColumnDefinition applyTo(ColumnDefinition before) {
		Counting counting = Objects.requireNonNullElse(before.counting(), Counting.USUAL);
		for (SequenceChange change : this.changes) {
			if (change instanceof SequenceNumberChange number) {
				counting = number.applyTo(counting);
			}
			else if (change instanceof SequenceCycleChange cycle) {
				counting = new Counting(counting.increment(), counting.minimum(), counting.maximum(), counting.start(),
						counting.cache(), cycle.cycle());
			}
		}
		return before.withIdentity(before.identity(), counting);
	}

	@Override
	public boolean goesWithColumn() {
		return true;
	}

	@Override
	public <R> R accept(ColumnAlterationVisitor<R> visitor) {
		return visitor.counting(this);
	}

}
