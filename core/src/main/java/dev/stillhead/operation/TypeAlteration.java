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

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.sql.SourceLocation;

/**
 * Another type for a column.
 *
 * @param type the type
 * @param using how old values become new ones; null for the database's own way
 * @param former the type it had; null if nobody said
 * @param usingBack how values become what they were; null for the database's own way
 */
public record TypeAlteration(ColumnType type, @Nullable String using, @Nullable ColumnType former,
		@Nullable String usingBack) implements ColumnAlteration {

	/**
	 * Refuses null.
	 */
	public TypeAlteration {
		Objects.requireNonNull(type, "'type' must not be null");
	}

	@Override
	public ColumnAlteration reverse(SourceLocation location) {
		if (this.former == null) {
			throw IrreversibleOperationException.missing(location, "setType(…)", "what the type was",
					"setType(…).was(…)");
		}
		return new TypeAlteration(this.former, this.usingBack, this.type, this.using);
	}

	@Override
	public ColumnAlteration knowing(ColumnDefinition before) {
		return (this.former != null) ? this : new TypeAlteration(this.type, this.using, before.type(), this.usingBack);
	}

	@Override
	public ColumnDefinition applyTo(ColumnDefinition before) {
		return before.withType(this.type);
	}

	@Override
	public boolean goesWithColumn() {
		return false;
	}

	@Override
	public <R> R accept(ColumnAlterationVisitor<R> visitor) {
		return visitor.type(this);
	}

}
