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

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.MigrationDatabase;
import dev.stillhead.schema.SchemaReader;

/**
 * Port: a database of one's own, dropped when it is closed. Not thread-safe.
 */
public interface ScratchDatabase extends AutoCloseable {

	/**
	 * Its name.
	 * @return for people who see it on the server
	 */
	String name();

	/**
	 * The schema in which things are made that name none.
	 * @return the schema; null if the database has no schemas
	 */
	@Nullable String defaultSchema();

	/**
	 * The database as the engine sees it, with the version table where the application
	 * has it.
	 * @return the database
	 */
	MigrationDatabase migrations();

	/**
	 * Reads what it holds.
	 * @return a reader
	 */
	SchemaReader reader();

	/**
	 * Makes another one that holds the same. Nobody may be connected meanwhile.
	 * @return the copy
	 */
	ScratchDatabase copy();

	/**
	 * Drops tables, views and sequences. What a schema is made with stays: schemas,
	 * extensions, types, domains, functions.
	 */
	void clear();

	/**
	 * Runs statements, each for itself. Those that make a schema or an extension that is
	 * there already count as done; a type, domain or function that is there already is
	 * made anew.
	 * @param statements one statement each
	 * @throws ScratchStatementFailedException if one fails
	 */
	void run(List<String> statements);

	/**
	 * Asks something.
	 * @param query a query
	 * @return its rows as texts
	 */
	List<List<@Nullable String>> query(String query);

	/**
	 * Drops it. Complains of nothing.
	 */
	@Override
	void close();

}
