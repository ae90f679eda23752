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

package db.revisions;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

@MigrationRevision(id = "67371aeb5ae0", revises = {}, message = "users, contacts, todos, runs, ingestions")
class UsersAndTheRest implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.createTable("users", column("id", bigint()).identity().primaryKey(), column("name", text()));
		op.bulkInsert("users", columns("name"), row("Ada Lovelace"), row("Plato"), row((Object) null));
		op.createTable("contacts", column("id", bigint()).identity().primaryKey(), column("name", text()));
		op.bulkInsert("contacts", columns("name"), row("Grace  Hopper"), row("Euclid"));
		op.createTable("todos", column("id", bigint()).identity().primaryKey(), column("title", varchar(200)),
				column("priority", integer()).check("priority < 4"), column("done", bool()).notNull().defaultTo(false));
		op.createTable("ingestions", column("id", bigint()).identity().primaryKey(),
				column("source_credentials", jsonb()));
		op.createTable("runs", column("id", bigint()).identity().primaryKey(), column("status", text()),
				index("status").named("ix_runs_status"));
	}

}
