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

package dev.stillhead.dialect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * Statements that can be written only when they are to run, as they depend on what the
 * database holds then: a table that is copied is copied with everything that it has.
 * Immutable; sees no connection, but is told what the database answers.
 */
public interface DeferredStatements {

	/**
	 * Where it stands in the source.
	 * @return the line of the first operation
	 */
	SourceLocation location();

	/**
	 * What it does, in the words of a database that can do it plainly.
	 * @return for example {@code ALTER TABLE users ALTER COLUMN name SET NOT NULL}
	 */
	List<String> words();

	/**
	 * The statements, if nothing but the revision itself has to do with what they change:
	 * what may be written down for a time when nobody can look.
	 * @return the statements in order; null if they always depend on what the database
	 * holds
	 */
	@Nullable List<SqlStatement> expected();

	/**
	 * What the database is asked.
	 * @return a query whose columns are texts
	 */
	String query();

	/**
	 * The statements.
	 * @param answer the rows of the query
	 * @return the statements in order, perhaps none
	 * @throws dev.stillhead.error.MigrationException if it cannot be done with what the
	 * database holds
	 */
	List<SqlStatement> statements(List<List<@Nullable String>> answer);

	/**
	 * Whether an answer tells all that the statements depend on, if it is that of a
	 * database that holds only some of what the real one holds.
	 * @param answer the rows of the query
	 * @return whether it is enough
	 */
	boolean isToldBy(List<List<@Nullable String>> answer);

	/**
	 * What the database would answer, as far as the revision says so itself.
	 * @return the rows of the query; null if it does not say
	 */
	@Nullable List<List<@Nullable String>> described();

	/**
	 * The statements for a script, behind statements that fail where the database does
	 * not hold by then what the answer says.
	 * @param answer the rows of the query, or what the revision says of them
	 * @return the statements in order, perhaps none
	 * @throws dev.stillhead.error.MigrationException if it cannot be done with what the
	 * answer says
	 */
	List<SqlStatement> guarded(List<List<@Nullable String>> answer);

}
