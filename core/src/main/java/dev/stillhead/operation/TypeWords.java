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

import java.util.List;
import java.util.Locale;

import dev.stillhead.schema.ArrayType;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.UserType;

/**
 * The types of columns, as part of {@link Ddl}.
 */
public abstract sealed class TypeWords permits TableWords {

	private static final String REMEDY = "Write a type that the database has.";

	TypeWords() {
	}

	/**
	 * {@code boolean}.
	 * @return the type
	 */
	public static ColumnType bool() {
		return BasicType.BOOLEAN;
	}

	/**
	 * {@code smallint}: two bytes.
	 * @return the type
	 */
	public static ColumnType smallint() {
		return BasicType.SMALLINT;
	}

	/**
	 * {@code integer}: four bytes.
	 * @return the type
	 */
	public static ColumnType integer() {
		return BasicType.INTEGER;
	}

	/**
	 * {@code bigint}: eight bytes.
	 * @return the type
	 */
	public static ColumnType bigint() {
		return BasicType.BIGINT;
	}

	/**
	 * {@code numeric(precision, scale)}.
	 * @param precision how many digits there are
	 * @param scale how many of them stand behind the point
	 * @return the type
	 */
	public static ColumnType numeric(int precision, int scale) {
		return RefusedCallException.orRefuse(() -> new NumericType(precision, scale), REMEDY);
	}

	/**
	 * {@code real}: a floating-point number of four bytes.
	 * @return the type
	 */
	public static ColumnType real() {
		return BasicType.REAL;
	}

	/**
	 * {@code double precision}: a floating-point number of eight bytes.
	 * @return the type
	 */
	public static ColumnType doublePrecision() {
		return BasicType.DOUBLE_PRECISION;
	}

	/**
	 * {@code text}: characters of any length.
	 * @return the type
	 */
	public static ColumnType text() {
		return BasicType.TEXT;
	}

	/**
	 * {@code varchar(length)}.
	 * @param length how many characters at most
	 * @return the type
	 */
	public static ColumnType varchar(int length) {
		return RefusedCallException.orRefuse(() -> new CharacterType(length, true), REMEDY);
	}

	/**
	 * {@code char(length)}, padded with blanks.
	 * @param length how many characters
	 * @return the type
	 */
	public static ColumnType character(int length) {
		return RefusedCallException.orRefuse(() -> new CharacterType(length, false), REMEDY);
	}

	/**
	 * {@code bytea}: bytes of any length.
	 * @return the type
	 */
	public static ColumnType bytes() {
		return BasicType.BYTES;
	}

	/**
	 * {@code date}.
	 * @return the type
	 */
	public static ColumnType date() {
		return BasicType.DATE;
	}

	/**
	 * {@code time}: without a time zone.
	 * @return the type
	 */
	public static ColumnType time() {
		return BasicType.TIME;
	}

	/**
	 * {@code timestamp}: without a time zone.
	 * @return the type
	 */
	public static ColumnType timestamp() {
		return BasicType.TIMESTAMP;
	}

	/**
	 * {@code timestamptz}: an instant.
	 * @return the type
	 */
	public static ColumnType timestamptz() {
		return BasicType.TIMESTAMPTZ;
	}

	/**
	 * {@code interval}.
	 * @return the type
	 */
	public static ColumnType interval() {
		return BasicType.INTERVAL;
	}

	/**
	 * {@code uuid}.
	 * @return the type
	 */
	public static ColumnType uuid() {
		return BasicType.UUID;
	}

	/**
	 * {@code json}.
	 * @return the type
	 */
	public static ColumnType json() {
		return BasicType.JSON;
	}

	/**
	 * {@code jsonb}.
	 * @return the type
	 */
	public static ColumnType jsonb() {
		return BasicType.JSONB;
	}

	/**
	 * {@code element[]}.
	 * @param element the type of the elements
	 * @return the type
	 */
	public static ColumnType array(ColumnType element) {
		return new ArrayType(element);
	}

	/**
	 * An enum type, by its name.
	 * @param name the type's name
	 * @param values its values in their order; none where only its name matters
	 * @return the type
	 */
	public static EnumType enumType(String name, String... values) {
		QualifiedName typeName = Names.qualified(name);
		return RefusedCallException.orRefuse(() -> new EnumType(typeName, List.of(values)), "Write each value once.");
	}

	/**
	 * Any other type: of an extension, a domain, or one of the database's own. A bare
	 * name with capitals is quoted; everything else stands in the SQL as it is.
	 * @param type for example {@code citext} or {@code geometry(Point, 4326)}
	 * @return the type
	 */
	public static ColumnType userType(String type) {
		if (type.isBlank()) {
			throw new RefusedCallException("userType(\"\") says nothing", "Write the type's name.");
		}
		boolean name = type.chars().allMatch((c) -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
		if (!name || type.equals(type.toLowerCase(Locale.ROOT))) {
			return new UserType(type.strip());
		}
		QualifiedName parsed = Names.qualified(type);
		String schema = parsed.schema();
		return new UserType(
				((schema != null) ? QualifiedName.quote(schema) + "." : "") + QualifiedName.quote(parsed.name()));
	}

}
