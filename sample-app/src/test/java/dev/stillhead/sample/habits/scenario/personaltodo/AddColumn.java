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

/** Part 9: what a document calls wrong on SQLite, and does there, too. */
@MigrationRevision(id = "cde012", revises = "abc1234def5678", message = "add column")
class AddColumn implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("todos", column("done", bool()).notNull().defaultTo(false),
				column("priority", integer()).defaultTo(2).check("priority BETWEEN 1 AND 3"),
				column("parent_id", integer()).references("todos", "id").onDelete(CASCADE));
		op.createIndex("todos", index("priority").where("deleted_at IS NULL"));
	}

}
