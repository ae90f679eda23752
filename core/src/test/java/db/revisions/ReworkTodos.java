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

@MigrationRevision(id = "77aa88bb99cc", revises = "1a2b3c4d5e6f", message = "rework todos")
class ReworkTodos implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.batchAlterTable("todos", (t) -> {
			t.addColumn(column("deleted_at", timestamptz()), insertAfter("done"));
			t.alterColumn("title", setType(varchar(300)).was(varchar(200)), setNotNull());
			t.renameColumn("done", "completed");
			t.dropConstraint(check("priority < 4").named("todos_priority_check"));
			t.addConstraint(check("priority < 10").named("todos_priority_check"));
			t.createIndex(index("deleted_at"));
		});
	}

}
