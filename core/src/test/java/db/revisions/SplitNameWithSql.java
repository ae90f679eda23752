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

@MigrationRevision(id = "b2c3d4e5f6a7", revises = "a1b2c3d4e5f6", message = "split contact names")
class SplitNameWithSql implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("contacts", column("first_name", text()), column("last_name", text()));
		String blank = op.database().isSqlite() ? "instr(name, ' ')" : "strpos(name, ' ')";
		op.execute(sql("""
				UPDATE contacts SET
				  first_name = CASE WHEN %1$s = 0 THEN name ELSE substr(name, 1, %1$s - 1) END,
				  last_name  = CASE WHEN %1$s > 0 THEN substr(name, %1$s + 1) END
				WHERE name IS NOT NULL""".formatted(blank))
			.undoneBy("UPDATE contacts SET name = first_name || coalesce(' ' || last_name, '')"));
		op.dropColumn("contacts", column("name", text()));
	}

}
