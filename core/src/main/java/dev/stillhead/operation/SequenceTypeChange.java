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

import dev.stillhead.schema.ColumnType;
import dev.stillhead.sql.SourceLocation;

/**
 * Another type of a sequence's numbers: {@code AS type}.
 *
 * @param type the type
 * @param former the type it had; null if nobody said
 */
public record SequenceTypeChange(ColumnType type, @Nullable ColumnType former) implements SequenceChange {

	/**
	 * Refuses null, and types that no sequence has.
	 */
	public SequenceTypeChange {
		integer(type);
	}

	/**
	 * Refuses types that no sequence has.
	 */
	static ColumnType integer(ColumnType type) {
		Objects.requireNonNull(type, "'type' must not be null");
		if (!ColumnValue.INTEGERS.contains(type)) {
			throw new RefusedCallException("a sequence counts in integers, and the type is none",
					"Write smallint(), integer() or bigint().");
		}
		return type;
	}

	/**
	 * The type it had: makes the change reversible.
	 * @param formerType the type
	 * @return a new change
	 */
	public SequenceTypeChange was(ColumnType formerType) {
		return new SequenceTypeChange(this.type, formerType);
	}

	@Override
	public SequenceChange reverse(SourceLocation location) {
		if (this.former == null) {
			throw IrreversibleOperationException.missing(location, "setSequenceType(…)", "what the type was",
					"setSequenceType(…).was(…)");
		}
		return new SequenceTypeChange(this.former, this.type);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.type(this);
	}

}
