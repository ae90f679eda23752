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
 * A kind of thing that some targets have words for and others have not.
 */
public enum ObjectKind {

	/** A schema by itself: its presence, not what is in it. */
	SCHEMA,

	/** An extension of the database. */
	EXTENSION,

	/** A table. */
	TABLE,

	/** A column of a table. */
	COLUMN,

	/** An enum type. */
	ENUM,

	/** A value of an enum type. */
	ENUM_VALUE,

	/** A domain. */
	DOMAIN,

	/** A sequence of its own: not that of an identity or serial column. */
	SEQUENCE,

	/** A view or a materialised view. */
	VIEW,

	/** A function or a procedure. */
	FUNCTION,

	/** A trigger. */
	TRIGGER,

	/** A check of a table or column. */
	CHECK,

	/** An exclusion constraint. */
	EXCLUSION,

	/** A primary key. */
	PRIMARY_KEY,

	/** A unique constraint, or a plain unique index in its place. */
	UNIQUE,

	/** A foreign key. */
	FOREIGN_KEY,

	/** An index with nothing but columns and their order. */
	INDEX,

	/** An index of some rows only. */
	PARTIAL_INDEX,

	/** An index that sorts by an expression. */
	EXPRESSION_INDEX,

	/** An index, or the index of a key, that carries further columns along. */
	COVERING_INDEX,

	/** An index of another method than the usual, or with an operator class. */
	SPECIAL_INDEX,

	/** How rows are kept: storage parameters, access method, unlogged. */
	STORAGE,

	/** How a table hangs together with others: partitions, inheritance. */
	FAMILY

}
