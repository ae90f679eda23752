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

package dev.stillhead.dialect.postgresql;

import dev.stillhead.dialect.NameSql;
import dev.stillhead.operation.TableAlteration;
import dev.stillhead.operation.TableCommentAlteration;
import dev.stillhead.operation.TableOptionAlteration;
import dev.stillhead.operation.TableSchemaAlteration;

/**
 * The statement for each kind of change of a table.
 *
 * @param names writes the operation's names
 * @param table the table as SQL
 */
record PostgresqlTableChanges(NameSql names, String table) implements TableAlteration.Visitor<String> {

	@Override
	public String comment(TableCommentAlteration alteration) {
		String comment = alteration.comment();
		return "COMMENT ON TABLE " + this.table + " IS "
				+ ((comment != null) ? this.names.syntax().literal(comment) : "NULL");
	}

	@Override
	public String schema(TableSchemaAlteration alteration) {
		return "ALTER TABLE " + this.table + " SET SCHEMA " + this.names.simple(alteration.schema());
	}

	@Override
	public String option(TableOptionAlteration alteration) {
		return "ALTER TABLE " + this.table
				+ ((alteration.value() != null) ? " SET (" + alteration.name() + " = " + alteration.value() + ")"
						: " RESET (" + alteration.name() + ")");
	}

}
