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

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.QualifiedName;

/**
 * A column that takes no null is added to a table that may have rows, and nobody knows
 * what the rows that are there shall have in it.
 *
 * @param table the table
 * @param column the column
 */
public record MissingFill(QualifiedName table, ColumnPicture column) {

	/**
	 * What {@code --fill} takes.
	 * @return {@code habits.users.email=<expression>}
	 */
	public String option() {
		return this.table + "." + new QualifiedName(null, this.column.name()) + "=<SQL>";
	}

	/**
	 * What is not known, for people.
	 */
	@Override
	public String toString() {
		return "%s.%s takes no null and has no default: what shall the rows have that are there already?"
			.formatted(this.table, this.column.name());
	}

}
