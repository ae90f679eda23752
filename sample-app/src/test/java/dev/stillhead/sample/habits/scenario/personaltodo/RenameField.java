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

package dev.stillhead.sample.habits.scenario.personaltodo;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

/** Part 9, batch mode: on SQLite one copy of the table. */
@MigrationRevision(id = "efg345", revises = "cde012", message = "rename field")
class RenameField implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.batchAlterTable("todos", (t) -> {
			t.renameColumn("done", "completed");
			t.alterColumn("title", setType(varchar(500)).was(varchar(255)));
			t.alterColumn("priority", setNotNull());
			t.addConstraint(check("length(title) > 0").named("todos_title_check"));
			t.addConstraint(unique("title", "parent_id"));
		});
	}

}
