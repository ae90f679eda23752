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

import dev.stillhead.schema.ReferentialAction;

/**
 * A foreign key over one or more columns.
 */
public sealed interface ForeignKey extends Constraint permits ForeignKeyValue {

	/**
	 * {@code ON DELETE action}, or {@code ON DELETE SET NULL (columns)}.
	 * @param action one of the constants of {@link Ddl}
	 * @param columns the columns that {@code SET_NULL} or {@code SET_DEFAULT} sets, if
	 * not all; PostgreSQL has it from 15 on
	 * @return a new key
	 */
	ForeignKey onDelete(ReferentialAction action, String... columns);

	/**
	 * {@code ON UPDATE action}.
	 * @param action one of the constants of {@link Ddl}
	 * @return a new key
	 */
	ForeignKey onUpdate(ReferentialAction action);

	/**
	 * {@code MATCH FULL}: null in all columns or in none.
	 * @return a new key
	 */
	ForeignKey matchFull();

	/**
	 * {@code DEFERRABLE}.
	 * @return a new key
	 */
	ForeignKey deferrable();

	/**
	 * {@code DEFERRABLE INITIALLY DEFERRED}.
	 * @return a new key
	 */
	ForeignKey initiallyDeferred();

	/**
	 * {@code NOT VALID}: new rows only are checked, those that are there may break it.
	 * @return a new key
	 */
	ForeignKey notValid();

	/**
	 * {@code NOT ENFORCED}: says how it should be, and is not checked. PostgreSQL has it
	 * from 18 on.
	 * @return a new key
	 */
	ForeignKey notEnforced();

	@Override
	ForeignKey named(String name);

	/**
	 * What {@code foreignKey(columns)} gives: not a constraint yet.
	 */
	sealed interface Start permits ForeignKeyStart {

		/**
		 * {@code REFERENCES table (columns)}.
		 * @param table the table that it refers to
		 * @param columns the columns there; none for its primary key
		 * @return the key
		 */
		ForeignKey references(String table, String... columns);

	}

}
