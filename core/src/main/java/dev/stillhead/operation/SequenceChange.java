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
 * A change of a sequence. Immutable. Made by {@link Ddl}.
 */
public sealed interface SequenceChange
		permits SequenceNumberChange, SequenceTypeChange, SequenceOwnerChange, SequenceCycleChange, SequenceRestart {

	/**
	 * What takes it back.
	 * @param location the line that says it, for the error
	 * @return the opposite
	 * @throws IrreversibleOperationException if a fact is missing
	 */
	SequenceChange reverse(SourceLocation location);

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
		 * Another number.
		 * @param change the change
		 * @return the result
		 */
		R number(SequenceNumberChange change);

		/**
		 * Another type.
		 * @param change the change
		 * @return the result
		 */
		R type(SequenceTypeChange change);

		/**
		 * Another owner, or none.
		 * @param change the change
		 * @return the result
		 */
		R owner(SequenceOwnerChange change);

		/**
		 * Begins anew at its end, or not any more.
		 * @param change the change
		 * @return the result
		 */
		R cycle(SequenceCycleChange change);

		/**
		 * Goes on with another number.
		 * @param change the change
		 * @return the result
		 */
		R restart(SequenceRestart change);

	}

}
