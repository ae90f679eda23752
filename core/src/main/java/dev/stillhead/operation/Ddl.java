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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.Value;

/**
 * The values that a revision is written in, for one static import:
 * {@code import static dev.stillhead.operation.Ddl.*;}. All of them are immutable. A Java
 * value is a literal; SQL is {@code sql("…")}.
 */
public final class Ddl extends BatchWords {

	/** {@code CASCADE}: the row goes, or changes, with the one that it refers to. */
	public static final ReferentialAction CASCADE = ReferentialAction.CASCADE;

	/** {@code RESTRICT}: the row keeps the one that it refers to from going. */
	public static final ReferentialAction RESTRICT = ReferentialAction.RESTRICT;

	/** {@code SET NULL}: the reference becomes null. */
	public static final ReferentialAction SET_NULL = ReferentialAction.SET_NULL;

	/** {@code SET DEFAULT}: the reference becomes its column's default. */
	public static final ReferentialAction SET_DEFAULT = ReferentialAction.SET_DEFAULT;

	/** {@code NO ACTION}: nothing may refer to the row when the constraint is checked. */
	public static final ReferentialAction NO_ACTION = ReferentialAction.NO_ACTION;

	private Ddl() {
	}

	/**
	 * SQL: an expression where one is expected, or statements for {@code op.execute}.
	 * @param text the SQL
	 * @return the SQL
	 */
	public static Sql sql(String text) {
		return new SqlValue(text, null);
	}

	/**
	 * {@code BEFORE value}: where a new value of an enum type stands.
	 * @param value a value of the type
	 * @return the place
	 */
	public static EnumPosition before(String value) {
		return new EnumPosition(true, value);
	}

	/**
	 * {@code AFTER value}: where a new value of an enum type stands.
	 * @param value a value of the type
	 * @return the place
	 */
	public static EnumPosition after(String value) {
		return new EnumPosition(false, value);
	}

	/**
	 * A column of some table.
	 * @param table the table
	 * @param column the column's name
	 * @return the column
	 */
	public static ColumnRef ref(String table, String column) {
		return new ColumnRef(Names.qualified(table), Names.simple(column));
	}

	/**
	 * The columns that rows are inserted into.
	 * @param first a column's name
	 * @param more further columns
	 * @return the columns
	 */
	public static Columns columns(String first, String... more) {
		return new Columns(Names.simple(first, more));
	}

	/**
	 * A row that is inserted.
	 * @param values strings, numbers, booleans, UUIDs, dates and times, bytes, enum
	 * constants, {@code sql("…")} or null, in the order of the columns
	 * @return the row
	 */
	public static Row row(@Nullable Object... values) {
		return new Row(Arrays.stream(values).<@Nullable Value>map(RowValue::of).toList());
	}

	/**
	 * A name that itself holds a dot or a quote.
	 * @param name the name as it is
	 * @return the name as it can be passed on, also behind {@code "schema."}
	 */
	public static String quoted(String name) {
		return QualifiedName.quote(name);
	}

}
