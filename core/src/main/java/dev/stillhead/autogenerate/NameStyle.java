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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SqlSyntax;

/**
 * How names are written in a revision: without the schema that the connection resolves
 * anyway, so that the same revision serves a schema of another name.
 *
 * @param defaultSchema the schema that is left out; null to leave none out
 * @param syntax how the database quotes
 */
record NameStyle(@Nullable String defaultSchema, SqlSyntax syntax) {

	/** A name as an operation has it. */
	QualifiedName of(QualifiedName name) {
		return (this.defaultSchema != null && this.defaultSchema.equals(name.schema()))
				? new QualifiedName(null, name.name()) : name;
	}

	/** An expression or a type as an operation has it. */
	String expression(String sql) {
		return (this.defaultSchema != null) ? ExpressionText.withoutSchema(sql, this.defaultSchema, this.syntax) : sql;
	}

	/** A condition or an index term as an operation has it. */
	String condition(String sql) {
		return expression(ExpressionText.bare(ExpressionText.readable(sql)));
	}

	/** A name as SQL, with its schema. */
	String sql(QualifiedName name) {
		String schema = name.schema();
		return ((schema != null) ? this.syntax.identifier(schema) + "." : "") + this.syntax.identifier(name.name());
	}

	/** A name as SQL, as an operation has it. */
	String statement(QualifiedName name) {
		return sql(of(name));
	}

}
