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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.SequencePicture;
import dev.stillhead.sql.SourceLocation;

/**
 * Another column with which a sequence is dropped, or none: {@code OWNED BY}.
 *
 * @param owner the column; null for none
 * @param former the column it had; null if nobody said
 */
public record SequenceOwnerChange(SequencePicture.@Nullable Owner owner,
		@Nullable Former<SequencePicture.Owner> former) implements SequenceChange {

	/**
	 * The column it belonged to: makes the change reversible.
	 * @param table the table
	 * @param column the column
	 * @return a new change
	 */
	public SequenceOwnerChange was(String table, String column) {
		return new SequenceOwnerChange(this.owner,
				new Former<>(new SequencePicture.Owner(Names.qualified(table), Names.simple(column))));
	}

	/**
	 * It belonged to no column: makes the change reversible.
	 * @return a new change
	 */
	public SequenceOwnerChange wasNone() {
		return new SequenceOwnerChange(this.owner, new Former<>(null));
	}

	@Override
	public SequenceChange reverse(SourceLocation location) {
		if (this.former == null) {
			String call = (this.owner != null) ? "setOwner(…)" : "dropOwner()";
			throw IrreversibleOperationException.missing(location, call, "whose the sequence was",
					call + ".was(table, column)" + ((this.owner != null) ? " or " + call + ".wasNone()" : ""));
		}
		return new SequenceOwnerChange(this.former.value(), new Former<>(this.owner));
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.owner(this);
	}

}
