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

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.Value;
import dev.stillhead.sql.SourceLocation;

/**
 * Another default for a column or a domain, or none.
 *
 * @param value the default; null for none
 * @param former the default it had; null if nobody said
 */
public record DefaultAlteration(@Nullable Value value,
		@Nullable Former<Value> former) implements ColumnAlteration, DomainAlteration {

	@Override
	public DefaultAlteration reverse(SourceLocation location) {
		if (this.former == null) {
			String call = (this.value != null) ? "setDefault(…)" : "dropDefault()";
			throw IrreversibleOperationException.missing(location, call, "what the default was",
					call + ".was(…)" + ((this.value != null) ? " or " + call + ".wasNone()" : ""));
		}
		return new DefaultAlteration(this.former.value(), new Former<>(this.value));
	}

	@Override
	public ColumnAlteration knowing(ColumnDefinition before) {
		return (this.former != null) ? this : new DefaultAlteration(this.value, new Former<>(before.defaultValue()));
	}

	@Override
	public ColumnDefinition applyTo(ColumnDefinition before) {
		return before.withDefault(this.value);
	}

	@Override
	public boolean goesWithColumn() {
		return false;
	}

	@Override
	public <R> R accept(ColumnAlterationVisitor<R> visitor) {
		return visitor.defaultValue(this);
	}

	@Override
	public <R> R accept(DomainAlteration.Visitor<R> visitor) {
		return visitor.defaultValue(this);
	}

}
