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

package dev.stillhead.autogenerate;

import java.util.OptionalLong;

import dev.stillhead.schema.QualifiedName;

/**
 * About how many rows tables have, for people who are to know what they lose.
 */
@FunctionalInterface
public interface RowEstimates {

	/** Nothing is known. */
	RowEstimates NONE = (table) -> OptionalLong.empty();

	/**
	 * About how many rows a table has.
	 * @param table the table, with its schema where operations name it
	 * @return the number of rows; empty if it is not known
	 */
	OptionalLong of(QualifiedName table);

}
