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

/** Branching, feature B, and practice 5: a column that every row must have. */
@MigrationRevision(id = "3c4d5e6f7081", revises = "1a2b3c4d5e6f", message = "add email to users")
class AddEmailToUsers implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("users", column("email", varchar(320)));
		op.execute(
				sql("UPDATE users SET email = lower(first_name) || '@example.com' WHERE email IS NULL").needsNoUndo());
		op.alterColumn("users", "email", setNotNull());
		op.createIndex("users", index(key(sql("lower(email)"))).unique());
	}

}
