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

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.UniqueRule;

/**
 * What a table consists of, as part of {@link Ddl}.
 */
public abstract sealed class TableWords extends TypeWords permits ChangeWords {

	TableWords() {
	}

	/**
	 * A column; nullable unless it says otherwise.
	 * @param name its name
	 * @param type its type
	 * @return the column
	 */
	public static Column column(String name, ColumnType type) {
		return new ColumnValue(ColumnDefinition.of(Names.simple(name), type), List.of());
	}

	/**
	 * {@code PRIMARY KEY (columns)}.
	 * @param first a column's name
	 * @param more further columns
	 * @return the constraint
	 */
	public static PrimaryKey primaryKey(String first, String... more) {
		return new PrimaryKeyValue(null, PrimaryKeyRule.of(Names.simple(first, more)));
	}

	/**
	 * {@code UNIQUE (columns)}.
	 * @param first a column's name
	 * @param more further columns
	 * @return the constraint
	 */
	public static Unique unique(String first, String... more) {
		return new UniqueValue(null, UniqueRule.of(Names.simple(first, more)));
	}

	/**
	 * {@code CHECK (condition)}.
	 * @param condition the condition as SQL
	 * @return the constraint
	 */
	public static Check check(String condition) {
		return new CheckValue(null, new CheckRule(condition, true));
	}

	/**
	 * {@code FOREIGN KEY (columns)}, to be completed with {@code references}.
	 * @param first a column's name
	 * @param more further columns
	 * @return the beginning of a constraint
	 */
	public static ForeignKey.Start foreignKey(String first, String... more) {
		return new ForeignKeyStart(Names.simple(first, more));
	}

	/**
	 * An index over columns.
	 * @param first a column's name
	 * @param more further columns
	 * @return the index
	 */
	public static Index index(String first, String... more) {
		return IndexValue.of(Names.simple(first, more).stream().map(IndexTerm::column).toList());
	}

	/**
	 * An index over columns and expressions.
	 * @param first what it sorts by
	 * @param more what it sorts by next
	 * @return the index
	 */
	public static Index index(IndexKey first, IndexKey... more) {
		return IndexValue.of(Stream.concat(Stream.of(first), Arrays.stream(more))
			.map((key) -> ((IndexKeyValue) key).term())
			.toList());
	}

	/**
	 * A column that an index sorts by.
	 * @param column the column's name
	 * @return the key
	 */
	public static IndexKey key(String column) {
		return new IndexKeyValue(IndexTerm.column(Names.simple(column)));
	}

	/**
	 * An expression that an index sorts by.
	 * @param expression for example {@code sql("lower(email)")}
	 * @return the key
	 */
	public static IndexKey key(Sql expression) {
		return new IndexKeyValue(IndexTerm.expression(SqlValue.expression(expression)));
	}

	/**
	 * {@code COMMENT ON TABLE … IS 'text'}.
	 * @param text for people
	 * @return the comment
	 */
	public static TableComment comment(String text) {
		return new TableCommentValue(text);
	}

}
