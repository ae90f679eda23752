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

package dev.stillhead;

import java.util.List;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.TestDatabase;

/**
 * A kind of database that scripts are run in.
 */
interface ScriptDatabase {

	DatabaseProduct product();

	TestDatabase create();

	void drop(TestDatabase database);

	/** The same schema, version rows and journal, but for times and ids of runs. */
	void assertSame(TestDatabase scripted, TestDatabase live, String versionTable);

	/** All that a script could have changed. */
	List<String> everything(TestDatabase database);

}
