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
import dev.stillhead.schema.ExclusionTerm;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.Partitioning;
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
	 * {@code EXCLUDE USING gist (… WITH operator)}: no two rows for which all operators
	 * hold.
	 * @param first for example {@code key("room").with("=")}
	 * @param more what is compared besides
	 * @return the constraint
	 */
	public static Exclusion exclude(ExclusionTerm first, ExclusionTerm... more) {
		return ExclusionValue.of(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
	}

	/**
	 * An index over columns.
	 * @param first a column's name
	 * @param more further columns
	 * @return the index
	 */
	public static Index index(String first, String... more) {
		return IndexValue.of(columnTerms(first, more));
	}

	/**
	 * An index over columns and expressions.
	 * @param first what it sorts by
	 * @param more what it sorts by next
	 * @return the index
	 */
	public static Index index(IndexKey first, IndexKey... more) {
		return IndexValue.of(terms(first, more));
	}

	private static List<IndexTerm> terms(IndexKey first, IndexKey... more) {
		return Stream.concat(Stream.of(first), Arrays.stream(more)).map((key) -> ((IndexKeyValue) key).term()).toList();
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

	/**
	 * {@code WITH (name = value)}: a storage parameter.
	 * @param name for example {@code fillfactor}
	 * @param value a number, a boolean or a word
	 * @return the option
	 */
	public static TableOption tableOption(String name, Object value) {
		String option = StorageParameter.name(name);
		String text = StorageParameter.value(value);
		return new TableOptionValue((layout) -> layout.option(option, text));
	}

	/**
	 * {@code CREATE UNLOGGED TABLE}: quicker, and empty after a crash.
	 * @return the option
	 */
	public static TableOption unlogged() {
		return new TableOptionValue(TableLayoutDraft::unlogged);
	}

	/**
	 * {@code PARTITION BY RANGE (columns)}. Its partitions are made with
	 * {@code op.execute("CREATE TABLE … PARTITION OF …")}.
	 * @param first a column's name
	 * @param more further columns
	 * @return the option
	 */
	public static TableOption partitionByRange(String first, String... more) {
		return partitionBy(Partitioning.Strategy.RANGE, columnTerms(first, more));
	}

	/**
	 * {@code PARTITION BY RANGE (columns or expressions)}.
	 * @param first a column or expression
	 * @param more further ones
	 * @return the option
	 */
	public static TableOption partitionByRange(IndexKey first, IndexKey... more) {
		return partitionBy(Partitioning.Strategy.RANGE, terms(first, more));
	}

	/**
	 * {@code PARTITION BY LIST (column)}.
	 * @param column the column's name
	 * @return the option
	 */
	public static TableOption partitionByList(String column) {
		return partitionBy(Partitioning.Strategy.LIST, columnTerms(column));
	}

	/**
	 * {@code PARTITION BY LIST (column or expression)}.
	 * @param key the column or expression
	 * @return the option
	 */
	public static TableOption partitionByList(IndexKey key) {
		return partitionBy(Partitioning.Strategy.LIST, terms(key));
	}

	/**
	 * {@code PARTITION BY HASH (columns)}.
	 * @param first a column's name
	 * @param more further columns
	 * @return the option
	 */
	public static TableOption partitionByHash(String first, String... more) {
		return partitionBy(Partitioning.Strategy.HASH, columnTerms(first, more));
	}

	private static TableOption partitionBy(Partitioning.Strategy strategy, List<IndexTerm> terms) {
		return new TableOptionValue((layout) -> layout.partitionBy(new Partitioning(strategy, terms)));
	}

	private static List<IndexTerm> columnTerms(String first, String... more) {
		return Names.simple(first, more).stream().map(IndexTerm::column).toList();
	}

}
