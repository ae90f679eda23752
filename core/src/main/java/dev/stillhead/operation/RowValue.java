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

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Value;

/**
 * Makes values of what a revision puts into a row.
 */
final class RowValue {

	private RowValue() {
	}

	static @Nullable Value of(@Nullable Object value) {
		if (value == null) {
			return null;
		}
		if (value instanceof String || value instanceof UUID || value instanceof Temporal) {
			return new Value.Text(value.toString());
		}
		if (value instanceof Enum<?> constant) {
			return new Value.Text(constant.name());
		}
		if (value instanceof Number) {
			return number(value);
		}
		if (value instanceof Boolean truth) {
			return new Value.Truth(truth);
		}
		if (value instanceof byte[] bytes) {
			return new Value.Bytes(HexFormat.of().formatHex(bytes));
		}
		if (value instanceof Sql sql) {
			return new Value.Expression(SqlValue.expression(sql));
		}
		throw new RefusedCallException(
				"a row holds a %s, for which there is no literal".formatted(value.getClass().getName()),
				"Write a string, a number, a boolean, a UUID, a date or time, bytes, an enum constant, or sql(\"…\").");
	}

	private static Value number(Object value) {
		try {
			return new Value.Number(new BigDecimal(value.toString()));
		}
		catch (NumberFormatException ex) {
			throw new RefusedCallException("a row holds %s, for which there is no literal".formatted(value),
					"Write sql(\"'%s'\").".formatted(value));
		}
	}

}
