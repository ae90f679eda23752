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

package dev.stillhead.autogenerate;

import java.util.List;

import dev.stillhead.schema.DatabaseProduct;

/**
 * What creates the schema that an application wants: its entities, a script, a
 * declaration. It is created in a scratch database and read back from there, so that it
 * is compared in the database's own words.
 */
public interface TargetSchema {

	/**
	 * What it is made of, for people: {@code 4 entities of com.acme.habits
	 * (ProgramTemplate, …)}.
	 * @return the title, in one line
	 */
	String title();

	/**
	 * The statements that create it.
	 * @param product the database that they are for
	 * @return the statements in their order
	 */
	List<String> ddl(DatabaseProduct product);

	/**
	 * What it can say, and what it did say.
	 * @return the scope
	 */
	TargetScope scope();

}
