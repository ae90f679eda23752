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

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseSchema;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Changes of tables that have everything a table of SQLite may have, with rows in them,
 * made and taken back.
 */
class ReshapeRoundTripIntegrationTests {

	private static final String ROWS = "SELECT id || email || coalesce(name, '-') || coalesce(age, '-') || coalesce(team, '-') FROM users ORDER BY id";

	static Stream<Arguments> reversible() {
		return Stream.concat(columnsAndRules(), namesAndColumns());
	}

	private static Stream<Arguments> columnsAndRules() {
		return Stream.of(says("a type", (op) -> op.alterColumn("users", "age", setType(bigint()).was(integer()))),
				says("not null", (op) -> op.alterColumn("users", "name", setNotNull())),
				says("a default", (op) -> op.alterColumn("users", "name", setDefault("somebody").was("nobody"))),
				says("no default", (op) -> op.alterColumn("users", "name", dropDefault().was("nobody"))),
				says("a default where there was none", (op) -> op.alterColumn("users", "age", setDefault(0).wasNone())),
				says("all at once",
						(op) -> op.alterColumn("users", "name", setType(varchar(50)).was(text()), setNotNull(),
								setDefault("x").was("nobody"))),
				says("a unique constraint", (op) -> op.addConstraint("users", unique("name", "team"))),
				says("a check", (op) -> op.addConstraint("users", check("age <> 13").named("superstitious"))),
				says("a foreign key",
						(op) -> op.addConstraint("users",
								foreignKey("team").references("orders", "id")
									.onDelete(SET_NULL)
									.initiallyDeferred()
									.named("odd"))),
				says("a dropped check of a column",
						(op) -> op.dropConstraint("users", check("age BETWEEN 0 AND 150").named("users_age_check"))),
				says("a dropped foreign key", (op) -> op.dropConstraint("users",
						foreignKey("team").references("teams", "id").onDelete(CASCADE).named("users_team_fkey"))));
	}

	private static Stream<Arguments> namesAndColumns() {
		return Stream.of(says("a renamed constraint", (op) -> op.renameConstraint("users", "users_age_check", "sane")),
				says("a renamed index", (op) -> op.renameIndex("users", "users_adult", "users_grown_up")),
				says("a renamed column", (op) -> op.renameColumn("users", "age", "years")),
				says("a renamed table", (op) -> op.renameTable("users", "people")),
				says("a plain column", (op) -> op.addColumn("users", column("note", text()))),
				says("a unique column", (op) -> op.addColumn("users", column("code", text()).unique())),
				says("a column with a default of its row",
						(op) -> op.addColumn("users",
								column("since", timestamp()).defaultTo(sql("CURRENT_TIMESTAMP")))),
				says("a generated column",
						(op) -> op.addColumn("users", column("twice", integer()).generatedAs("age * 2"))),
				says("a virtual column",
						(op) -> op.addColumn("users", column("thrice", integer()).generatedVirtuallyAs("age * 3"))),
				says("a column that refers and has a default",
						(op) -> op.addColumn("users",
								column("lead", integer()).defaultTo(1).references("users", "id").onDelete(CASCADE))),
				says("several columns at once",
						(op) -> op.addColumn("users", column("a", integer()), column("b", text()).unique())),
				says("a dropped column that nothing names",
						(op) -> op.dropColumn("users", column("nick", text()).unique())),
				says("a batch of everything", ReshapeRoundTripIntegrationTests::batch));
	}

	private static void batch(Operations op) {
		op.batchAlterTable("users", (t) -> {
			t.addColumn(column("note", text()).defaultTo(""), insertAfter("email"));
			t.alterColumn("name", setType(varchar(300)).was(text()), setNotNull());
			t.renameColumn("age", "years");
			t.addConstraint(check("years < 130").named("young"));
			t.createIndex(index("note"));
		});
	}

	private static Arguments says(String name, Consumer<Operations> revision) {
		return arguments(name, revision);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reversible")
	void leavesNothingBehindAndLosesNothing(String name, Consumer<Operations> revision) {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			DatabaseSchema before = database.picture();
			List<String> rows = database.jdbc().queryForList(ROWS, String.class);
			database.upgrade(revision);
			DatabaseSchema between = database.picture();
			assertThat(between).isNotEqualTo(before);
			assertThat(database.jdbc().queryForList("PRAGMA foreign_key_check")).isEmpty();
			database.downgrade(revision);
			assertThat(database.picture()).isEqualTo(before);
			if (!name.startsWith("a dropped column")) {
				assertThat(database.jdbc().queryForList(ROWS, String.class)).isEqualTo(rows);
			}
			database.upgrade(revision);
			assertThat(database.picture()).isEqualTo(between);
			worksAsBefore(database.jdbc());
		}
	}

	/** Numbers are not given twice, and triggers and views do what they did. */
	private static void worksAsBefore(JdbcTemplate jdbc) {
		if (jdbc.queryForList("SELECT 1 FROM sqlite_master WHERE name = 'users'").isEmpty()) {
			return;
		}
		jdbc.update("INSERT INTO adults (name) VALUES ('Eve')");
		assertThat(jdbc.queryForObject("SELECT id FROM users WHERE email = 'Eve'", Integer.class)).isEqualTo(10);
		assertThat(jdbc.queryForList("SELECT name FROM adults ORDER BY id", String.class)).endsWith("Eve");
		jdbc.update("INSERT INTO orders VALUES (3, 10)");
		assertThat(jdbc.queryForList("SELECT user_id FROM orders ORDER BY id", Integer.class)).containsExactly(1, 7,
				10);
	}

}
