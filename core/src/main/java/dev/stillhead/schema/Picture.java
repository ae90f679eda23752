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
 * A thing of a database as a {@link SchemaReader} found it: in the database's own words,
 * immutable, equal where nothing differs.
 */
public interface Picture {

	/**
	 * What it is and what it is called, for people: {@code table habits.users},
	 * {@code column email}. No two things of one kind in one place have the same title.
	 * @return the title
	 */
	String title();

}
