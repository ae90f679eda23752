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
 * An exclusion constraint: no two rows for which all its operators hold.
 */
public sealed interface Exclusion extends Constraint permits ExclusionValue {

	/**
	 * {@code USING method}: the access method of its index, {@code gist} unless said.
	 * @param method for example {@code spgist}
	 * @return a new constraint
	 */
	Exclusion using(String method);

	/**
	 * {@code WHERE (condition)}: only rows for which this holds.
	 * @param condition the condition as SQL
	 * @return a new constraint
	 */
	Exclusion where(String condition);

	/**
	 * {@code INCLUDE (columns)}: carried along by the constraint's index.
	 * @param columns names of columns
	 * @return a new constraint
	 */
	Exclusion include(String... columns);

	/**
	 * {@code DEFERRABLE}.
	 * @return a new constraint
	 */
	Exclusion deferrable();

	/**
	 * {@code DEFERRABLE INITIALLY DEFERRED}.
	 * @return a new constraint
	 */
	Exclusion initiallyDeferred();

	@Override
	Exclusion named(String name);

}
