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
 * One method for each kind of {@link ColumnType}.
 *
 * @param <R> what the methods give
 */
public interface ColumnTypeVisitor<R> {

	/**
	 * A type without parameters.
	 * @param type the type
	 * @return the result
	 */
	R basic(BasicType type);

	/**
	 * A number with a fixed count of digits.
	 * @param type the type
	 * @return the result
	 */
	R numeric(NumericType type);

	/**
	 * Characters of a limited or fixed length.
	 * @param type the type
	 * @return the result
	 */
	R character(CharacterType type);

	/**
	 * An array.
	 * @param type the type
	 * @return the result
	 */
	R array(ArrayType type);

	/**
	 * One of a list of values.
	 * @param type the type
	 * @return the result
	 */
	R enumeration(EnumType type);

	/**
	 * A type that the database knows by name.
	 * @param type the type
	 * @return the result
	 */
	R user(UserType type);

}
