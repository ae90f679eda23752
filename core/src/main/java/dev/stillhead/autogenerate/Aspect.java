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

/**
 * A side of a table or column about which a target may say nothing.
 */
public enum Aspect {

	/** What a column holds where an insert does not say. */
	DEFAULT,

	/** Who numbers a column's rows, and how; how a sequence counts. */
	IDENTITY,

	/** What a column is computed from. */
	GENERATED,

	/** How a column sorts. */
	COLLATION,

	/** The comment of a column, or of a table, its constraints and indexes. */
	COMMENT,

	/** A condition on a column, or on the rows of a table. */
	CHECK,

	/** What becomes of a row when the row that its foreign key refers to goes. */
	ON_DELETE,

	/** What becomes of a row when the key that its foreign key refers to changes. */
	ON_UPDATE,

	/** When a constraint is checked; MATCH FULL, NOT VALID and NOT ENFORCED with it. */
	DEFERRAL,

	/** How a table's rows are kept. */
	STORAGE,

	/**
	 * Whether a table has a primary key; what has one in the target is compared anyway.
	 */
	PRIMARY_KEY,

	/**
	 * Which indexes a table has that do no more than find rows. A target that names none
	 * of them leaves them to those who know the queries.
	 */
	INDEX,

	/** Which unique constraints a table has. */
	UNIQUE,

	/** Whether a column refers to another table. */
	FOREIGN_KEY,

	/**
	 * The form of a key: the order of its columns, and whether a unique one is a
	 * constraint or an index.
	 */
	KEY_FORM

}
