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

package dev.stillhead.autoconfigure.todo.revisions;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

@MigrationRevision(id = "20260223_0001", revises = "20260222_0002", message = "every user has a name")
class NameEveryUser implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("users", column("name", varchar(100)));
		op.execute(sql("UPDATE users SET name = email WHERE name IS NULL").needsNoUndo());
		op.alterColumn("users", "name", setNotNull());
	}

}
