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
 * Drops a view.
 *
 * @param location the line that says it
 * @param name its name
 * @param formerly what it showed; null if nobody said
 * @param materialized whether it keeps what it shows
 * @param ifExists whether a view that is not there is no error
 */
public record DropView(SourceLocation location, QualifiedName name, @Nullable String formerly, boolean materialized,
		boolean ifExists) implements MigrateOperation {

	@Override
	public List<MigrateOperation> reverse() {
		String verb = this.materialized ? "dropMaterializedView" : "dropView";
		if (this.ifExists) {
			throw IrreversibleOperationException.ifExists(this.location, verb);
		}
		if (this.formerly == null) {
			throw IrreversibleOperationException.missing(this.location, "%s(\"%s\")".formatted(verb, this.name),
					"what the view showed", "%s(\"%s\", \"SELECT …\")".formatted(verb, this.name));
		}
		return List.of(new CreateView(this.location, this.name, this.formerly, this.materialized));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.dropView(this);
	}

}
