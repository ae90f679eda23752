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
 * One method for each kind of {@link ColumnAlteration}.
 *
 * @param <R> what the methods give
 */
public interface ColumnAlterationVisitor<R> {

	/**
	 * Another type.
	 * @param alteration the change
	 * @return the result
	 */
	R type(TypeAlteration alteration);

	/**
	 * Null refused or not.
	 * @param alteration the change
	 * @return the result
	 */
	R nullability(NullAlteration alteration);

	/**
	 * Another default, or none.
	 * @param alteration the change
	 * @return the result
	 */
	R defaultValue(DefaultAlteration alteration);

	/**
	 * Another comment, or none.
	 * @param alteration the change
	 * @return the result
	 */
	R comment(CommentAlteration alteration);

	/**
	 * An identity, or none.
	 * @param alteration the change
	 * @return the result
	 */
	R identity(IdentityAlteration alteration);

	/**
	 * An identity that counts in another way.
	 * @param alteration the change
	 * @return the result
	 */
	R counting(CountingAlteration alteration);

	/**
	 * No generated value any more.
	 * @param alteration the change
	 * @return the result
	 */
	R generated(GeneratedAlteration alteration);

}
