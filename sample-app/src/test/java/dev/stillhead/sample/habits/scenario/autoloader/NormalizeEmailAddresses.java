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

package dev.stillhead.sample.habits.scenario.autoloader;

import java.util.List;
import java.util.Locale;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

/** Workflow 5 in Java: rows are read and written when the revision runs. */
@MigrationRevision(id = "6f708192a3b4", revises = "5e6f708192a3", message = "normalize email addresses",
		description = "What an address was before is not kept, so the way down leaves it as it is.")
class NormalizeEmailAddresses implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.execute("normalize users.email_address", (jdbc) -> {
			List<Object[]> addresses = jdbc.query("SELECT id, email_address FROM users", (row, number) -> new Object[] {
					row.getString("email_address").strip().toLowerCase(Locale.ROOT), row.getLong("id") });
			jdbc.batchUpdate("UPDATE users SET email_address = ? WHERE id = ?", addresses);
		});
	}

	@Override
	public void downgrade(Operations op) {
	}

}
