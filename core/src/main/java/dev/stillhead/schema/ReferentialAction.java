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

/**
 * What becomes of a row when the row that it refers to goes or changes its key.
 */
public enum ReferentialAction {

	/** It must be gone when the constraint is checked. */
	NO_ACTION,

	/** It keeps the other row from going. */
	RESTRICT,

	/** It goes, or changes, too. */
	CASCADE,

	/** Its reference becomes null. */
	SET_NULL,

	/** Its reference becomes its column's default. */
	SET_DEFAULT

}
