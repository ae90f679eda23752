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

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SourceText;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * A schema that a script creates: {@code schema.sql}. The script is all there is to say
 * of it. Immutable.
 */
public final class SqlTargetSchema implements TargetSchema {

	private final String source;

	private final List<String> statements;

	/**
	 * Reads a script.
	 * @param source the file as people know it
	 * @param text all that stands in it
	 * @param syntax how the database reads it
	 * @throws dev.stillhead.sql.SqlTextException if it cannot be split into statements
	 */
	public SqlTargetSchema(String source, String text, SqlSyntax syntax) {
		this.source = source;
		String normal = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
		SourceText lines = new SourceText(source, normal);
		this.statements = syntax.split(lines.between(0, normal.length())).stream().map(SqlStatement::text).toList();
	}

	@Override
	public String title() {
		return this.source;
	}

	@Override
	public List<String> ddl(DatabaseProduct product) {
		return this.statements;
	}

	@Override
	public TargetScope scope() {
		return TargetScope.everything();
	}

}
