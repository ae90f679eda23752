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

/** Practice 9, later: another value, and the way back for those who have it. */
@MigrationRevision(id = "1a2b3c4d5e6f", revises = "0f1e2d3c4b5a", message = "users can be paused")
class UsersCanBePaused implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.addEnumValue("status_type", "PAUSED", after("ACTIVE"));
	}

	@Override
	public void downgrade(Operations op) {
		op.execute("UPDATE users SET status = 'INACTIVE' WHERE status = 'PAUSED'");
		op.replaceEnum(enumType("status_type", "ACTIVE", "INACTIVE"), ref("users", "status"));
	}

}
