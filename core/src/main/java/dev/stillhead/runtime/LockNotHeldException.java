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
 * No lock can be held: something between us and the server lends our session to others.
 */
public class LockNotHeldException extends MigrationException {

	private static final long serialVersionUID = 1L;

	LockNotHeldException(DatabaseInfo database) {
		super(ErrorReport.of(
				"The lock of the migration cannot be held: at " + database.place()
						+ " is a pooler that hands out transactions, as PgBouncer does with pool_mode=transaction. "
						+ "Nothing was changed.",
				"Give migrations a direct connection, or one that the pooler keeps for a session: "
						+ "stillhead.url=jdbc:postgresql://…"));
	}

}
