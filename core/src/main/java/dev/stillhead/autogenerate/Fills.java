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

import java.util.Map;
import java.util.Optional;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * What is written into the rows that are there when a column takes no null any more.
 *
 * @param expressions SQL expressions, by column as it is called afterwards
 */
public record Fills(Map<Owner, String> expressions) {

	/** Nothing is known. */
	public static final Fills NONE = new Fills(Map.of());

	/**
	 * Copies the expressions.
	 */
	public Fills {
		expressions = Map.copyOf(expressions);
	}

	/**
	 * The expression for a column.
	 * @param table the column's table
	 * @param column the column
	 * @return the expression as SQL; empty if nothing is known
	 */
	public Optional<String> of(QualifiedName table, String column) {
		return Optional.ofNullable(this.expressions.get(new Owner(table, column)));
	}

}
