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

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

/** Practice 6: many changes of one table, on SQLite one copy of it. */
@MigrationRevision(id = "5e6f708192a3", revises = "4d5e6f708192", message = "rework users")
class ReworkUsers implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.batchAlterTable("users", (t) -> {
			t.renameColumn("email", "email_address");
			t.alterColumn("email_address", setType(varchar(200)).was(varchar(320)));
			t.addColumn(column("ingestion_id", text()).references("ingestions", "id"));
			t.addConstraint(check("length(email_address) > 3").named("users_email_address_check"));
			t.addConstraint(unique("last_name", "email_address"));
			t.createIndex(index("ingestion_id").where("ingestion_id IS NOT NULL"));
		});
	}

}
