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

package dev.stillhead.sqlitecopies;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

/** Copies the table, for as many rounds as the table pace says. */
@MigrationRevision(id = "b2", revises = "a1", message = "age people")
class SlowlyAgePeople implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.alterColumn("people", "age",
				setType(integer()).was(text())
					.using("age + 0 * (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
							+ "WHERE i < (SELECT rows FROM pace)) SELECT max(i) FROM n)"));
	}

}
