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

import dev.stillhead.sql.SourceLocation;

/**
 * Drops a function.
 *
 * @param location the line that says it
 * @param signature its name and the types of its parameters, as SQL
 * @param formerly the whole statement that made it; null if nobody said
 * @param ifExists whether a function that is not there is no error
 */
public record DropFunction(SourceLocation location, String signature, @Nullable String formerly,
		boolean ifExists) implements MigrateOperation {

	@Override
	public List<MigrateOperation> reverse() {
		if (this.ifExists) {
			throw IrreversibleOperationException.ifExists(this.location, "dropFunction");
		}
		if (this.formerly == null) {
			throw IrreversibleOperationException.missing(this.location,
					"dropFunction(\"%s\")".formatted(this.signature), "what the function was",
					"dropFunction(\"%s\", \"CREATE FUNCTION …\")".formatted(this.signature));
		}
		return List.of(new CreateFunction(this.location, this.signature, this.formerly));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.dropFunction(this);
	}

}
