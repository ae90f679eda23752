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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.EnumType;
import dev.stillhead.sql.SourceLocation;

/**
 * Makes an enum type anew with other values, and re-types the columns that use it.
 *
 * @param location the line that says it
 * @param type the type as it is then
 * @param usedBy the columns
 */
public record ReplaceEnum(SourceLocation location, EnumType type, List<ColumnRef> usedBy) implements MigrateOperation {

	/**
	 * Copies the columns.
	 */
	public ReplaceEnum {
		usedBy = List.copyOf(usedBy);
	}

	@Override
	public List<MigrateOperation> reverse() {
		throw new IrreversibleOperationException(this.location,
				"replaceEnum(enumType(\"%s\", …)) has no way back: it does not say which values the type had"
					.formatted(this.type.name()),
				"Write downgrade, which replaces the type by the former one.");
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.replaceEnum(this);
	}

}
