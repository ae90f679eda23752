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
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * Drops a table.
 *
 * @param location the line that says it
 * @param name the table's name
 * @param formerly what it was; null if nobody said
 * @param ifExists whether a table that is not there is no error
 */
public record DropTable(SourceLocation location, QualifiedName name, @Nullable TableDefinition formerly,
		boolean ifExists) implements MigrateOperation {

	@Override
	public List<MigrateOperation> reverse() {
		if (this.ifExists) {
			throw IrreversibleOperationException.ifExists(this.location, "dropTable");
		}
		if (this.formerly == null) {
			throw IrreversibleOperationException.missing(this.location, "dropTable(\"%s\")".formatted(this.name),
					"what the table consisted of", "dropTable(\"%s\", column(…), …)".formatted(this.name));
		}
		return List.of(new CreateTable(this.location, this.formerly, false));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.dropTable(this);
	}

}
