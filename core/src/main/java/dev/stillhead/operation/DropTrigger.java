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
 * Drops a trigger.
 *
 * @param location the line that says it
 * @param table its table
 * @param name its name
 * @param formerly the whole statement that made it; null if nobody said
 * @param ifExists whether a trigger that is not there is no error
 */
public record DropTrigger(SourceLocation location, QualifiedName table, String name, @Nullable String formerly,
		boolean ifExists) implements MigrateOperation {

	@Override
	public List<MigrateOperation> reverse() {
		if (this.ifExists) {
			throw IrreversibleOperationException.ifExists(this.location, "dropTrigger");
		}
		if (this.formerly == null) {
			throw IrreversibleOperationException.missing(this.location,
					"dropTrigger(\"%s\", \"%s\")".formatted(this.table, this.name), "what the trigger was",
					"dropTrigger(\"%s\", \"%s\", \"CREATE TRIGGER …\")".formatted(this.table, this.name));
		}
		return List.of(new CreateTrigger(this.location, this.table, this.name, this.formerly));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.dropTrigger(this);
	}

}
