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

package dev.stillhead.script;

import dev.stillhead.error.MigrationException;
import dev.stillhead.operation.Migration;
import dev.stillhead.revision.Revision;

/**
 * The class of a Java revision, not loaded yet.
 *
 * @param name its name
 * @param classLoader loads it
 * @param factory constructs it
 */
record RevisionClass(String name, ClassLoader classLoader, MigrationFactory factory) {

	/**
	 * Loads and constructs it.
	 * @param revision the revision, for the error
	 * @param source where it was found, for the error
	 * @return a new migration
	 */
	Migration construct(Revision revision, String source) {
		try {
			return this.factory.create(Class.forName(this.name, false, this.classLoader));
		}
		catch (MigrationException ex) {
			throw ex;
		}
		catch (Exception | LinkageError ex) {
			throw new MigrationNotConstructedException(revision, source, ex);
		}
	}

}
