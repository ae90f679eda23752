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

package dev.stillhead.autoconfigure.jpa;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Hibernate has no dialect of SQLite of its own, and no other has been added.
 */
public class SqliteDialectMissingException extends MigrationException {

	private static final long serialVersionUID = 1L;

	SqliteDialectMissingException(Throwable cause) {
		super(ErrorReport.of("Hibernate has no dialect of SQLite, so the entities cannot be read. Nothing was written.",
				"Add the dependency org.hibernate.orm:hibernate-community-dialects, which has one; Spring Boot "
						+ "knows its version. The application needs it too."),
				cause);
	}

}
