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

package dev.stillhead.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.script.JavaRevisionScript;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptDirectoryLoader;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.SqliteSyntax;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The revisions of {@code db.revisions} that use nothing of PostgreSQL's own, up, down
 * and up again on SQLite, with rows.
 */
class RevisionsAsTypedOnSqliteIntegrationTests {

	private static final List<String> USERS = List.of("67371aeb5ae0", "def456abc789", "0f1e2d3c4b5a", "1a2b3c4d5e6f",
			"77aa88bb99cc", "a1b2c3d4e5f6", "b2c3d4e5f6a7");

	private final ScriptDirectory directory = new ScriptDirectoryLoader(getClass().getClassLoader(),
			SqliteSyntax.INSTANCE, Placeholders.NONE)
		.load(List.of("classpath:db/revisions"));

	@Test
	void goUpDownAndUp() {
		try (LiveSqlite database = new LiveSqlite()) {
			List<DatabaseSchema> pictures = new ArrayList<>();
			for (String id : USERS) {
				pictures.add(database.picture());
				database.run(script(id).upgradeOperations(LiveSqlite.PRODUCT));
			}
			DatabaseSchema top = database.picture();
			assertSplit(database);
			for (int i = USERS.size() - 1; i >= 0; i--) {
				database.run(script(USERS.get(i)).downgradeOperations(LiveSqlite.PRODUCT));
				assertThat(SchemaDifferences.between(pictures.get(i), database.picture()))
					.as("after the downgrade of " + USERS.get(i))
					.isEmpty();
			}
			USERS.forEach((id) -> database.run(script(id).upgradeOperations(LiveSqlite.PRODUCT)));
			assertThat(database.picture()).isEqualTo(top);
			assertSplit(database);
		}
	}

	private static void assertSplit(LiveSqlite database) {
		assertThat(database.jdbc()
			.queryForList("SELECT coalesce(first_name, '-') || '/' || coalesce(last_name, '-') FROM users ORDER BY id",
					String.class))
			.containsExactly("Ada/Lovelace", "Plato/-", "-/-");
		assertThat(
				database.jdbc().queryForList("SELECT name FROM pragma_table_info('todos') ORDER BY cid", String.class))
			.containsExactly("id", "title", "priority", "completed", "deleted_at");
	}

	private JavaRevisionScript script(String id) {
		return (JavaRevisionScript) this.directory.script(id);
	}

}
