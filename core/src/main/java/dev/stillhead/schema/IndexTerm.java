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

package dev.stillhead.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an index sorts by: a column or an expression.
 *
 * @param text the column's name, or the expression as SQL
 * @param expression whether it is an expression
 * @param descending whether it sorts downwards
 * @param nulls where nulls stand; null for the database's own way
 * @param opclass the operator class; null for the type's own
 * @param collation how it sorts; null for the column's own way
 */
public record IndexTerm(String text, boolean expression, boolean descending, @Nullable NullsOrder nulls,
		@Nullable QualifiedName opclass, @Nullable QualifiedName collation) {

	/**
	 * Refuses null.
	 */
	public IndexTerm {
		Objects.requireNonNull(text, "'text' must not be null");
	}

	/**
	 * A column, upwards.
	 * @param name the column's name
	 * @return the term
	 */
	public static IndexTerm column(String name) {
		return new IndexTerm(name, false, false, null, null, null);
	}

	/**
	 * An expression, upwards.
	 * @param sql the expression as SQL
	 * @return the term
	 */
	public static IndexTerm expression(String sql) {
		return new IndexTerm(sql, true, false, null, null, null);
	}

}
