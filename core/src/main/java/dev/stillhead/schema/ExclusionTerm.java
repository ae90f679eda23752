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

import java.util.Objects;

/**
 * What an exclusion constraint compares, and how.
 *
 * @param term the column or expression
 * @param operator the operator as SQL
 */
public record ExclusionTerm(IndexTerm term, String operator) {

	/**
	 * Refuses null.
	 */
	public ExclusionTerm {
		Objects.requireNonNull(term, "'term' must not be null");
		Objects.requireNonNull(operator, "'operator' must not be null");
	}

}
