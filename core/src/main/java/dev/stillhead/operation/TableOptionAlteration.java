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

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;

/**
 * Another storage parameter of a table, or the database's own.
 *
 * @param name the parameter
 * @param value its value; null for the database's own
 * @param former the value it had; null if nobody said
 */
public record TableOptionAlteration(String name, @Nullable String value,
		@Nullable Former<String> former) implements TableAlteration {

	/**
	 * Refuses null.
	 */
	public TableOptionAlteration {
		Objects.requireNonNull(name, "'name' must not be null");
	}

	@Override
	public QualifiedName rename(QualifiedName table) {
		return table;
	}

	@Override
	public TableAlteration reverse(QualifiedName table, SourceLocation location) {
		if (this.former == null) {
			String call = (this.value != null) ? "setTableOption(\"%s\", …)".formatted(this.name)
					: "dropTableOption(\"%s\")".formatted(this.name);
			throw IrreversibleOperationException.missing(location, call, "what the option was",
					call + ".was(…)" + ((this.value != null) ? " or " + call + ".wasNone()" : ""));
		}
		return new TableOptionAlteration(this.name, this.former.value(), new Former<>(this.value));
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.option(this);
	}

}
