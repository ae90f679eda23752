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

import dev.stillhead.schema.DatabaseProduct;

/**
 * Port: makes databases that nobody else uses, in which anything may be tried. They are
 * like the application's own database in all that decides how its schema reads: product
 * and version, encoding, collation, settings. Not thread-safe.
 */
public interface ScratchDatabases extends AutoCloseable {

	/**
	 * Product and version of all of them.
	 * @return the product
	 */
	DatabaseProduct product();

	/**
	 * Makes one.
	 * @return an empty database
	 * @throws ScratchNotAllowedException if the role may not make databases
	 * @throws dev.stillhead.error.MigrationException if it cannot be made for another
	 * reason
	 */
	ScratchDatabase create();

	/**
	 * Drops all that are still there. Complains of nothing; what could not be dropped, as
	 * the server is gone, say, is dropped by a later run.
	 */
	@Override
	void close();

}
