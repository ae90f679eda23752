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

package dev.stillhead.sql;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one database reads and writes SQL text. Immutable, thread-safe.
 */
public interface SqlSyntax {

	/**
	 * The database's name as section markers spell it.
	 * @return {@code postgresql} or {@code sqlite}
	 */
	String name();

	/**
	 * Splits a text into its statements.
	 * @param script the text, placeholders resolved
	 * @return the statements in order, empty ones dropped
	 * @throws SqlTextException if the text cannot be split
	 */
	default List<SqlStatement> split(SqlText script) {
		return split(script, CommentListener.NONE).statements();
	}

	/**
	 * Splits a text into its statements, up to the comment that ends it. Such a comment
	 * also ends a statement that has no final semicolon.
	 * @param script the text
	 * @param comments is told of every line comment
	 * @return the statements and where they end
	 * @throws SqlTextException if the text cannot be split
	 */
	SplitText split(SqlText script, CommentListener comments);

	/**
	 * What the engine has to know of a statement.
	 * @param statement the statement's text
	 * @return its traits, perhaps none
	 */
	Set<StatementTrait> traitsOf(String statement);

	/**
	 * The pieces of a text, for whoever has to understand more of it than where its
	 * statements end.
	 * @param text the text
	 * @return its tokens without comments, up to what is never closed
	 */
	List<SqlToken> tokens(String text);

	/**
	 * A name as it must be written: quoted where its letters or a keyword ask for it.
	 * @param name one name, not qualified
	 * @return the name as SQL
	 */
	String identifier(String name);

	/**
	 * What makes the values of a column that gets another type values of that type.
	 * @param expression the column, or what stands for it
	 * @param type the new type as SQL
	 * @return an expression; null where the database takes the values over by itself
	 */
	@Nullable String converted(String expression, String type);

	/**
	 * A character string as a literal.
	 * @param value the characters
	 * @return the literal as SQL
	 */
	String literal(String value);

}
