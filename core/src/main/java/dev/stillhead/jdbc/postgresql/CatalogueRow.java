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

package dev.stillhead.jdbc.postgresql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceOptions;

/**
 * One row of a catalogue query, its columns by name.
 */
class CatalogueRow {

	private final ResultSet row;

	CatalogueRow(ResultSet row) {
		this.row = row;
	}

	/** A value that is never null. */
	String text(String column) throws SQLException {
		return Objects.requireNonNull(this.row.getString(column), column);
	}

	@Nullable String textOrNull(String column) throws SQLException {
		return this.row.getString(column);
	}

	/** A value of one character, PostgreSQL's {@code "char"}; a blank for none. */
	char code(String column) throws SQLException {
		String value = this.row.getString(column);
		return (value != null && !value.isEmpty()) ? value.charAt(0) : ' ';
	}

	boolean flag(String column) throws SQLException {
		return this.row.getBoolean(column);
	}

	int number(String column) throws SQLException {
		return this.row.getInt(column);
	}

	/** An object's number; 0 for none. */
	long oid(String column) throws SQLException {
		return this.row.getLong(column);
	}

	QualifiedName name() throws SQLException {
		return name("schema", "name");
	}

	QualifiedName name(String schema, String name) throws SQLException {
		return new QualifiedName(text(schema), text(name));
	}

	@Nullable String comment() throws SQLException {
		return textOrNull("comment");
	}

	List<String> texts(String column) throws SQLException {
		return this.<String>elements(column).stream().filter(Objects::nonNull).toList();
	}

	/** The elements of an array, nulls among them; none for null. */
	@SuppressWarnings("unchecked")
	<E> List<@Nullable E> elements(String column) throws SQLException {
		Array array = this.row.getArray(column);
		return (array != null) ? Arrays.asList((E[]) array.getArray()) : List.of();
	}

	/** The elements of an array of numbers; none for null. */
	List<Integer> numbers(String column) throws SQLException {
		return this.<Number>elements(column).stream().filter(Objects::nonNull).map(Number::intValue).toList();
	}

	/** The elements of an array of objects' numbers; none for null. */
	List<Long> oids(String column) throws SQLException {
		return this.<Number>elements(column).stream().filter(Objects::nonNull).map(Number::longValue).toList();
	}

	/** Storage parameters, which PostgreSQL keeps as {@code name=value}. */
	Map<String, String> options() throws SQLException {
		Map<String, String> options = new LinkedHashMap<>();
		for (String option : texts("options")) {
			String[] parts = option.split("=", 2);
			options.put(parts[0], parts[1]);
		}
		return options;
	}

	/** How a sequence counts. */
	SequenceOptions sequence() throws SQLException {
		return new SequenceOptions(text("sequence_type"), this.row.getLong("seqstart"),
				this.row.getLong("seqincrement"), this.row.getLong("seqmin"), this.row.getLong("seqmax"),
				this.row.getLong("seqcache"), this.row.getBoolean("seqcycle"));
	}

}
