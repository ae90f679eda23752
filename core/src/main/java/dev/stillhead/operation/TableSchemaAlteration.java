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

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;

/**
 * Another schema for a table.
 *
 * @param schema the schema
 */
public record TableSchemaAlteration(String schema) implements TableAlteration {

	/**
	 * Refuses null.
	 */
	public TableSchemaAlteration {
		Objects.requireNonNull(schema, "'schema' must not be null");
	}

	@Override
	public QualifiedName rename(QualifiedName table) {
		return new QualifiedName(this.schema, table.name());
	}

	@Override
	public TableAlteration reverse(QualifiedName table, SourceLocation location) {
		String former = table.schema();
		if (former == null) {
			throw IrreversibleOperationException.missing(location, "setSchema(\"%s\")".formatted(this.schema),
					"which schema the table was in", "alterTable(\"schema.%s\", setSchema(…))".formatted(table.name()));
		}
		return new TableSchemaAlteration(former);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.schema(this);
	}

}
