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

/**
 * What counts: a sequence, or an identity column. Immutable: every method gives a new
 * one.
 *
 * @param <S> what counts
 */
public sealed interface Counter<S> permits Sequence, IdentityColumn, AddedIdentity, FormerIdentity, CounterValue {

	/**
	 * {@code START WITH number}.
	 * @param number the first number
	 * @return a new one
	 */
	S startWith(long number);

	/**
	 * {@code INCREMENT BY number}.
	 * @param number what is added each time; below zero to count down
	 * @return a new one
	 */
	S incrementBy(long number);

	/**
	 * {@code MINVALUE number}.
	 * @param number the smallest number
	 * @return a new one
	 */
	S minValue(long number);

	/**
	 * {@code MAXVALUE number}.
	 * @param number the largest number
	 * @return a new one
	 */
	S maxValue(long number);

	/**
	 * {@code CACHE count}.
	 * @param count how many numbers a session takes at once
	 * @return a new one
	 */
	S cache(long count);

	/**
	 * {@code CYCLE}: begins anew at its end.
	 * @return a new one
	 */
	S cycle();

}
