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

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * Null refused by a column or a domain, or not any more.
 *
 * @param notNull whether it is refused
 */
public record NullAlteration(boolean notNull) implements ColumnAlteration, DomainAlteration {

	@Override
	public NullAlteration reverse(SourceLocation location) {
		return new NullAlteration(!this.notNull);
	}

	@Override
	public ColumnAlteration knowing(ColumnDefinition before) {
		return this;
	}

	@Override
	public ColumnDefinition applyTo(ColumnDefinition before) {
		return before.withNotNull(this.notNull);
	}

	@Override
	public boolean goesWithColumn() {
		return true;
	}

	@Override
	public <R> R accept(ColumnAlterationVisitor<R> visitor) {
		return visitor.nullability(this);
	}

	@Override
	public <R> R accept(DomainAlteration.Visitor<R> visitor) {
		return visitor.nullability(this);
	}

}
