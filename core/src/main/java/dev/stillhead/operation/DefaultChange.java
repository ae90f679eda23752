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

/**
 * {@code SET DEFAULT} or {@code DROP DEFAULT}.
 */
public sealed interface DefaultChange extends ColumnChange, DomainChange permits DefaultChangeValue {

	/**
	 * The default it had: makes the change reversible.
	 * @param literal the characters, without quotes
	 * @return a new change
	 */
	DefaultChange was(String literal);

	/**
	 * The default it had: makes the change reversible.
	 * @param literal the number
	 * @return a new change
	 */
	DefaultChange was(long literal);

	/**
	 * The default it had: makes the change reversible.
	 * @param literal the number
	 * @return a new change
	 */
	DefaultChange was(BigDecimal literal);

	/**
	 * The default it had: makes the change reversible.
	 * @param literal true or false
	 * @return a new change
	 */
	DefaultChange was(boolean literal);

	/**
	 * The default it had: makes the change reversible.
	 * @param expression for example {@code sql("now()")}
	 * @return a new change
	 */
	DefaultChange was(Sql expression);

	/**
	 * It had no default: makes the change reversible.
	 * @return a new change
	 */
	DefaultChange wasNone();

}
