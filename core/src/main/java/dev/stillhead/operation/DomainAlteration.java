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

import dev.stillhead.sql.SourceLocation;

/**
 * One change of a domain, as data.
 */
public sealed interface DomainAlteration permits DefaultAlteration, NullAlteration, DomainCheckAlteration {

	/**
	 * What takes it back.
	 * @param location the line that says it, for the error
	 * @return the opposite
	 * @throws IrreversibleOperationException if a fact is missing
	 */
	DomainAlteration reverse(SourceLocation location);

	/**
	 * Calls the visitor's method for this kind of change.
	 * @param visitor what is to be done
	 * @param <R> what it gives
	 * @return what the visitor gave
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * One method for each kind of change.
	 *
	 * @param <R> what the methods give
	 */
	interface Visitor<R> {

		/**
		 * Another default, or none.
		 * @param alteration the change
		 * @return the result
		 */
		R defaultValue(DefaultAlteration alteration);

		/**
		 * Null refused or not.
		 * @param alteration the change
		 * @return the result
		 */
		R nullability(NullAlteration alteration);

		/**
		 * A check more or less.
		 * @param alteration the change
		 * @return the result
		 */
		R check(DomainCheckAlteration alteration);

	}

}
