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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Nobody can read what such a database holds, so that nothing can be compared with it.
 */
public class DatabaseNotComparableException extends MigrationException {

	private static final long serialVersionUID = 1L;

	/**
	 * A kind of database that cannot be read.
	 */
	public DatabaseNotComparableException() {
		super(ErrorReport.of("schemas of this kind of database cannot be read and compared yet; nothing was written",
				"migrate revision -m \"…\"      a revision that is written by hand"));
	}

}
