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
 * A column. Its keys, checks and references are constraints of its table.
 *
 * @param name its name
 * @param type its type
 * @param notNull whether it refuses null
 * @param defaultValue what it holds where an insert does not say; null for nothing
 * @param identity who numbers its rows; null if nobody does
 * @param generatedAs what it is computed from; null if it is not
 * @param collation how it sorts; null for the database's own way
 * @param comment its comment; null if it has none
 * @param counting how an identity counts; null for the database's own way
 */
public record ColumnDefinition(String name, ColumnType type, boolean notNull, @Nullable Value defaultValue,
		@Nullable Identity identity, @Nullable Generated generatedAs, @Nullable QualifiedName collation,
		@Nullable String comment, @Nullable Counting counting) {

	/**
	 * Refuses null, and takes the usual counting for nothing said.
	 */
	public ColumnDefinition {
		Objects.requireNonNull(name, "'name' must not be null");
		Objects.requireNonNull(type, "'type' must not be null");
		counting = Counting.USUAL.equals(counting) ? null : counting;
	}

	/**
	 * A nullable column with nothing but a name and a type.
	 * @param name its name
	 * @param type its type
	 * @return the column
	 */
	public static ColumnDefinition of(String name, ColumnType type) {
		return new ColumnDefinition(name, type, false, null, null, null, null, null, null);
	}

	/**
	 * This column under another name.
	 * @param newName the name
	 * @return a new column
	 */
	public ColumnDefinition withName(String newName) {
		return new ColumnDefinition(newName, this.type, this.notNull, this.defaultValue, this.identity,
				this.generatedAs, this.collation, this.comment, this.counting);
	}

	/**
	 * This column with another type.
	 * @param newType the type
	 * @return a new column
	 */
	public ColumnDefinition withType(ColumnType newType) {
		return new ColumnDefinition(this.name, newType, this.notNull, this.defaultValue, this.identity,
				this.generatedAs, this.collation, this.comment, this.counting);
	}

	/**
	 * This column, refusing null or not.
	 * @param refusesNull whether it does
	 * @return a new column
	 */
	public ColumnDefinition withNotNull(boolean refusesNull) {
		return new ColumnDefinition(this.name, this.type, refusesNull, this.defaultValue, this.identity,
				this.generatedAs, this.collation, this.comment, this.counting);
	}

	/**
	 * This column with another default.
	 * @param newDefault the default; null for none
	 * @return a new column
	 */
	public ColumnDefinition withDefault(@Nullable Value newDefault) {
		return new ColumnDefinition(this.name, this.type, this.notNull, newDefault, this.identity, this.generatedAs,
				this.collation, this.comment, this.counting);
	}

	/**
	 * This column, numbered by somebody else.
	 * @param newIdentity who numbers it; null for nobody
	 * @param newCounting how; null for the database's own way
	 * @return a new column
	 */
	public ColumnDefinition withIdentity(@Nullable Identity newIdentity, @Nullable Counting newCounting) {
		return new ColumnDefinition(this.name, this.type, this.notNull, this.defaultValue, newIdentity,
				this.generatedAs, this.collation, this.comment, newCounting);
	}

	/**
	 * This column, computed from another expression.
	 * @param generated the expression; null for none
	 * @return a new column
	 */
	public ColumnDefinition withGeneratedAs(@Nullable Generated generated) {
		return new ColumnDefinition(this.name, this.type, this.notNull, this.defaultValue, this.identity, generated,
				this.collation, this.comment, this.counting);
	}

	/**
	 * This column, sorted in another way.
	 * @param newCollation the collation; null for the database's own
	 * @return a new column
	 */
	public ColumnDefinition withCollation(@Nullable QualifiedName newCollation) {
		return new ColumnDefinition(this.name, this.type, this.notNull, this.defaultValue, this.identity,
				this.generatedAs, newCollation, this.comment, this.counting);
	}

	/**
	 * This column with another comment.
	 * @param newComment the comment; null for none
	 * @return a new column
	 */
	public ColumnDefinition withComment(@Nullable String newComment) {
		return new ColumnDefinition(this.name, this.type, this.notNull, this.defaultValue, this.identity,
				this.generatedAs, this.collation, newComment, this.counting);
	}

}
