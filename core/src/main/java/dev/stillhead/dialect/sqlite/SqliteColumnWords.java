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

package dev.stillhead.dialect.sqlite;

import java.util.List;

import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.ColumnAlterationVisitor;
import dev.stillhead.operation.CommentAlteration;
import dev.stillhead.operation.CountingAlteration;
import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.GeneratedAlteration;
import dev.stillhead.operation.IdentityAlteration;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.operation.TypeAlteration;

/**
 * What would stand behind {@code ALTER COLUMN name}, if SQLite could do it.
 *
 * @param elements writes types and values
 */
record SqliteColumnWords(SqliteTableSql elements) implements ColumnAlterationVisitor<List<String>> {

	@Override
	public List<String> type(TypeAlteration alteration) {
		return List.of("TYPE " + this.elements.type(alteration.type())
				+ ((alteration.using() != null) ? " USING " + alteration.using() : ""));
	}

	@Override
	public List<String> nullability(NullAlteration alteration) {
		return List.of(alteration.notNull() ? "SET NOT NULL" : "DROP NOT NULL");
	}

	@Override
	public List<String> defaultValue(DefaultAlteration alteration) {
		return List.of((alteration.value() != null) ? "SET DEFAULT " + this.elements.value(alteration.value())
				: "DROP DEFAULT");
	}

	@Override
	public List<String> comment(CommentAlteration alteration) {
		return List.of();
	}

	@Override
	public List<String> identity(IdentityAlteration alteration) {
		this.elements.requireUsual(alteration.counting());
		if (alteration.staysIdentity()) {
			return List.of();
		}
		return List.of((alteration.identity() != null) ? "ADD IDENTITY" : "DROP IDENTITY");
	}

	@Override
	public List<String> counting(CountingAlteration alteration) {
		throw new UnsupportedOperationOnDatabaseException(this.elements.names().location(), SqliteTableSql.COUNTING,
				SqliteTableSql.COUNTING_REMEDY);
	}

	@Override
	public List<String> generated(GeneratedAlteration alteration) {
		return List.of("DROP EXPRESSION");
	}

}
