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

import java.util.List;
import java.util.Objects;

/**
 * By what a table parts its rows.
 *
 * @param strategy how
 * @param terms the columns or expressions
 */
public record Partitioning(Strategy strategy, List<IndexTerm> terms) {

	/**
	 * Copies the terms.
	 */
	public Partitioning {
		Objects.requireNonNull(strategy, "'strategy' must not be null");
		terms = List.copyOf(terms);
	}

	/**
	 * How rows are parted.
	 */
	public enum Strategy {

		/** From one value to another. */
		RANGE,

		/** By single values. */
		LIST,

		/** By the remainder of a number made from the values. */
		HASH

	}

}
