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

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;

/**
 * Adds a value to an enum type.
 *
 * @param location the line that says it
 * @param type the type's name
 * @param value the value
 * @param position where it stands among the others; null for the end
 * @param ifNotExists whether a value that is there already is left alone
 */
public record AddEnumValue(SourceLocation location, QualifiedName type, String value, @Nullable EnumPosition position,
		boolean ifNotExists) implements MigrateOperation {

	@Override
	public List<MigrateOperation> reverse() {
		throw new IrreversibleOperationException(this.location,
				"addEnumValue(\"%s\", \"%s\") has no way back: a value cannot be dropped".formatted(this.type,
						this.value),
				"Write downgrade, which makes the type anew without the value.");
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.addEnumValue(this);
	}

}
