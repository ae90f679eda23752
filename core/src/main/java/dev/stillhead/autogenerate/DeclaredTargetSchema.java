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

package dev.stillhead.autogenerate;

import java.util.List;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlStatement;

/**
 * A schema that is declared in Java. What is declared is all there is to say of it.
 * Immutable.
 */
public final class DeclaredTargetSchema implements TargetSchema {

	private final Schema schema;

	private final String name;

	/**
	 * For a declaration.
	 * @param schema the declaration
	 * @param name what people call it
	 */
	public DeclaredTargetSchema(Schema schema, String name) {
		this.schema = schema;
		this.name = name;
	}

	@Override
	public String title() {
		return "schema " + this.name;
	}

	/**
	 * {@inheritDoc}
	 * @throws dev.stillhead.operation.OperationRefusedException if it says something that
	 * cannot be meant
	 */
	@Override
	public List<String> ddl(DatabaseProduct product) {
		Dialect dialect = Dialects.of(product);
		return new MigrationRecorder(this.name, this.schema, product).upgrade()
			.stream()
			.flatMap((operation) -> dialect.render(operation).stream())
			.map(SqlStatement::text)
			.toList();
	}

	@Override
	public TargetScope scope() {
		return TargetScope.everything();
	}

}
