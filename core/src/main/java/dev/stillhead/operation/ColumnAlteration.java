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

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * One change of a column, as data.
 */
public sealed interface ColumnAlteration permits TypeAlteration, NullAlteration, DefaultAlteration, CommentAlteration,
		IdentityAlteration, CountingAlteration, GeneratedAlteration {

	/**
	 * What takes it back.
	 * @param location the line that says it, for the error
	 * @return the opposite
	 * @throws IrreversibleOperationException if a fact is missing
	 */
	ColumnAlteration reverse(SourceLocation location);

	/**
	 * The same change, with the facts that the column as it was can add.
	 * @param before the column as it was
	 * @return the change; what was said of the former state is kept
	 */
	ColumnAlteration knowing(ColumnDefinition before);

	/**
	 * The column after the change.
	 * @param before the column as it was
	 * @return the column as it is then
	 */
	ColumnDefinition applyTo(ColumnDefinition before);

	/**
	 * Whether nothing else can depend on it, so that it is gone with its column.
	 * @return whether it goes with the column
	 */
	boolean goesWithColumn();

	/**
	 * Calls the visitor's method for this kind of change.
	 * @param visitor what is to be done
	 * @param <R> what it gives
	 * @return what the visitor gave
	 */
	<R> R accept(ColumnAlterationVisitor<R> visitor);

}
