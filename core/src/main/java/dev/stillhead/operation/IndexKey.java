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

import dev.stillhead.schema.ExclusionTerm;

/**
 * A column or an expression that an index sorts by or an exclusion constraint compares.
 * Immutable: every method gives a new one.
 */
public sealed interface IndexKey permits IndexKeyValue {

	/**
	 * {@code DESC}.
	 * @return a new key
	 */
	IndexKey desc();

	/**
	 * {@code NULLS FIRST}.
	 * @return a new key
	 */
	IndexKey nullsFirst();

	/**
	 * {@code NULLS LAST}.
	 * @return a new key
	 */
	IndexKey nullsLast();

	/**
	 * The operator class.
	 * @param opclass for example {@code text_pattern_ops}
	 * @return a new key
	 */
	IndexKey opclass(String opclass);

	/**
	 * {@code COLLATE collation}.
	 * @param collation the collation's name
	 * @return a new key
	 */
	IndexKey collate(String collation);

	/**
	 * {@code WITH operator}: what an exclusion constraint compares, and how.
	 * @param operator for example {@code &&}
	 * @return part of an exclusion constraint
	 */
	ExclusionTerm with(String operator);

}
