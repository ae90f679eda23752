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

/**
 * A column type without parameters.
 */
public enum BasicType implements ColumnType {

	/** True or false. */
	BOOLEAN,

	/** An integer of two bytes. */
	SMALLINT,

	/** An integer of four bytes. */
	INTEGER,

	/** An integer of eight bytes. */
	BIGINT,

	/** A floating-point number of four bytes. */
	REAL,

	/** A floating-point number of eight bytes. */
	DOUBLE_PRECISION,

	/** Characters of any length. */
	TEXT,

	/** Bytes of any length. */
	BYTES,

	/** A day. */
	DATE,

	/** A time of day. */
	TIME,

	/** A day and a time of day, nowhere in particular. */
	TIMESTAMP,

	/** An instant. */
	TIMESTAMPTZ,

	/** A length of time. */
	INTERVAL,

	/** A UUID. */
	UUID,

	/** JSON as it was written. */
	JSON,

	/** JSON as it was understood. */
	JSONB;

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.basic(this);
	}

}
