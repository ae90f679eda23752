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
 * When an operation takes its turn, so that what it needs is there and what is in its way
 * is not. Within a phase, operations stand in the order in which they were planned.
 */
enum Phase {

	/** New values of enum types, before anything uses them. */
	ENUM_VALUES,

	/** Schemas and extensions that others need. */
	SCHEMAS,

	/** Sequences that outlive their columns, or go by themselves. */
	DISOWN_SEQUENCES,

	/** What depends on tables goes before they change. */
	DROP_VIEWS,

	/** Triggers, before their functions and columns. */
	DROP_TRIGGERS,

	/** Foreign keys, before the keys and tables that they refer to. */
	DROP_FOREIGN_KEYS,

	/** Indexes that are not kept by constraints. */
	DROP_INDEXES,

	/** Checks and exclusions. */
	DROP_CHECKS,

	/** Primary keys and unique constraints. */
	DROP_KEYS,

	/** Columns that are computed, before what they are computed from. */
	DROP_COMPUTED,

	/** Tables, those that refer to others first. */
	DROP_TABLES,

	/** Defaults that are no value of their type any more, and identities. */
	DROP_DEFAULTS,

	/**
	 * Constraints and indexes that only get another name, before a new table takes the
	 * one that they had.
	 */
	RENAME_PARTS,

	/** Types, before what is of them. */
	CREATE_TYPES,

	/** Sequences, before the defaults that take numbers from them. */
	CREATE_SEQUENCES,

	/** Functions that defaults, checks and indexes call. */
	EARLY_FUNCTIONS,

	/** Tables, those that others refer to first. */
	CREATE_TABLES,

	/** Columns that come or change, table by table. */
	CHANGE_COLUMNS,

	/** Columns that go, after new ones may have been filled from them. */
	DROP_COLUMNS,

	/** Primary keys and unique constraints. */
	ADD_KEYS,

	/** Checks and exclusions. */
	ADD_CHECKS,

	/** Indexes that are not kept by constraints. */
	ADD_INDEXES,

	/** Foreign keys, after all tables and keys are there. */
	ADD_FOREIGN_KEYS,

	/** How rows are kept. */
	STORAGE,

	/** Sequences that go with their column from now on. */
	OWN_SEQUENCES,

	/** Sequences that nothing takes numbers from any more. */
	DROP_SEQUENCES,

	/** Functions that look at tables. */
	LATE_FUNCTIONS,

	/** Views, those that others look at first. */
	CREATE_VIEWS,

	/** Triggers, after their functions. */
	CREATE_TRIGGERS,

	/** Functions that nothing calls any more. */
	DROP_FUNCTIONS,

	/** Types that nothing is of any more. */
	DROP_TYPES,

	/** Schemas and extensions that nobody needs any more. */
	DROP_SCHEMAS,

	/** What is only said for people. */
	COMMENTS

}
