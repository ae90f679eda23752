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

import java.util.List;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

@MigrationRevision(id = "a1b2c3d4e5f6", revises = "77aa88bb99cc", message = "split name into first_name and last_name",
		description = """
				Splits at the first blank; a name without one is kept whole in first_name.
				The downgrade joins the two again, so that nothing is lost but double blanks.""")
class SplitNameColumn implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("users", column("first_name", text()), column("last_name", text()));
		op.execute("split users.name", (jdbc) -> {
			List<Object[]> names = jdbc.query("SELECT id, name FROM users WHERE name IS NOT NULL", (rs, n) -> {
				String[] parts = rs.getString("name").strip().split("\\s+", 2);
				return new Object[] { parts[0], (parts.length > 1) ? parts[1] : null, rs.getLong("id") };
			});
			jdbc.batchUpdate("UPDATE users SET first_name = ?, last_name = ? WHERE id = ?", names);
		});
		op.dropColumn("users", "name");
	}

	@Override
	public void downgrade(Operations op) {
		op.addColumn("users", column("name", text()));
		op.execute("UPDATE users SET name = first_name || coalesce(' ' || last_name, '')");
		op.dropColumn("users", "last_name");
		op.dropColumn("users", "first_name");
	}

}
