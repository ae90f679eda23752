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
 * A number with a fixed count of digits.
 *
 * @param precision how many digits there are
 * @param scale how many of them stand behind the point
 */
public record NumericType(int precision, int scale) implements ColumnType {

	/**
	 * Refuses what no database has.
	 */
	public NumericType {
		if (precision < 1 || scale < 0 || scale > precision) {
			throw new IllegalArgumentException(
					"numeric(%d, %d) is no type: the precision is at least 1, the scale between 0 and the precision"
						.formatted(precision, scale));
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.numeric(this);
	}

}
