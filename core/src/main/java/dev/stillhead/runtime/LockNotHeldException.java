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

package dev.stillhead.runtime;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * The lock was taken and is not held: something between us and the server sends every
 * statement to another session.
 */
public class LockNotHeldException extends MigrationException {

	private static final long serialVersionUID = 1L;

	LockNotHeldException(DatabaseInfo database) {
		super(ErrorReport.of(
				"The lock was taken and is not held by the same session: " + database.place()
						+ " is a pooler that hands out transactions, such as PgBouncer; nothing was changed.",
				"Give migrations a direct connection: stillhead.url=jdbc:postgresql://…"));
	}

}
