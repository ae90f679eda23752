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

/** Practice 9: a type made and used. */
@MigrationRevision(id = "0f1e2d3c4b5a", revises = "004", message = "users have a status")
class AddStatusToUsers implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.createEnum(enumType("status_type", "ACTIVE", "INACTIVE"));
		op.addColumn("users",
				column("status", enumType("status_type", "ACTIVE", "INACTIVE")).notNull().defaultTo("ACTIVE"));
	}

}
