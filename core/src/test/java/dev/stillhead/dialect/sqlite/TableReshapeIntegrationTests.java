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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Changes of tables that have everything a table of SQLite may have, with rows in them.
 */
class TableReshapeIntegrationTests {

	/** Users with everything around them. */
	private static final String[] USERS = { "CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL)", """
			CREATE TABLE users (
			    id integer PRIMARY KEY AUTOINCREMENT,
			    email varchar(320) NOT NULL COLLATE NOCASE UNIQUE, -- how they log in
			    name text DEFAULT 'nobody' CHECK (length(name) > 0 AND users.name <> 'root'),
			    age integer CONSTRAINT users_age_check CHECK (age BETWEEN 0 AND 150),
			    boss integer REFERENCES users (id) ON DELETE SET NULL,
			    team integer,
			    nick text CONSTRAINT users_nick_key UNIQUE,
			    shout text GENERATED ALWAYS AS (upper(name)) STORED,
			    CONSTRAINT users_team_fkey FOREIGN KEY (team) REFERENCES teams (id) ON DELETE CASCADE,
			    CHECK (boss <> id)
			)""",
			"CREATE TABLE orders (id integer PRIMARY KEY, user_id integer REFERENCES users (id) ON DELETE CASCADE)",
			"CREATE UNIQUE INDEX users_adult ON users (name, age DESC) WHERE age >= 18",
			"CREATE INDEX users_lower ON users (lower(name))",
			"CREATE VIEW adults AS SELECT id, name FROM users WHERE age >= 18",
			"CREATE TRIGGER users_touch AFTER UPDATE OF name ON users BEGIN UPDATE teams SET name = new.name WHERE id = new.team; END",
			"CREATE TRIGGER orders_touch AFTER INSERT ON orders BEGIN UPDATE users SET age = age + 1 WHERE id = new.user_id; END",
			"CREATE TRIGGER adults_insert INSTEAD OF INSERT ON adults BEGIN INSERT INTO users (email, name, age) VALUES (new.name, new.name, 18); END",
			"INSERT INTO teams VALUES (1, 'one')",
			"INSERT INTO users (id, email, name, age, team) VALUES (1, 'ada@x', 'Ada', 36, 1), (7, 'bob@x', 'Bob', NULL, NULL)",
			"INSERT INTO users (id, email) VALUES (9, 'gone@x')", "DELETE FROM users WHERE id = 9",
			"INSERT INTO orders VALUES (1, 1), (2, 7)" };

	private static final String ROWS = "SELECT id || email || coalesce(name, '-') || coalesce(age, '-') || coalesce(team, '-') FROM users ORDER BY id";

	static Stream<Arguments> reversible() {
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
						foreignKey("team").references("teams", "id").onDelete(CASCADE).named("users_team_fkey"))),
				says("a renamed constraint", (op) -> op.renameConstraint("users", "users_age_check", "sane")),
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
				says("a column that refers and has a default",
						(op) -> op.addColumn("users",
								column("lead", integer()).defaultTo(1).references("users", "id").onDelete(CASCADE))),
				says("several columns at once",
						(op) -> op.addColumn("users", column("a", integer()), column("b", text()).unique())),
				says("a dropped column that nothing names",
						(op) -> op.dropColumn("users", column("nick", text()).unique())),
				says("a batch of everything", TableReshapeIntegrationTests::batch));
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
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			List<String> before = database.picture();
			List<String> rows = database.jdbc().queryForList(ROWS, String.class);
			database.upgrade(revision);
			List<String> between = database.picture();
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

	@Test
	void copiesOnceForNeighbours() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			database.upgrade((op) -> {
				op.addColumn("users", column("note", text()));
				op.alterColumn("users", "name", setNotNull());
				op.renameColumn("users", "age", "years");
				op.addConstraint("users", check("years < 130").named("young"));
				op.createIndex("users", index("note"));
				op.alterColumn("users", "years", setType(bigint()));
			});
			assertThat(database.copies()).isEqualTo(1);
			assertThat(database.run().get(0)).isEqualTo("ALTER TABLE users RENAME COLUMN age TO years");
		}
	}

	@Test
	void copiesNothingWhereAlterTableWillDo() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			database.upgrade((op) -> op.batchAlterTable("users", (t) -> {
				t.addColumn(column("note", text()));
				t.renameColumn("note", "remark");
				t.createIndex(index("remark").named("users_remark"));
				t.dropIndex("users_remark");
				t.dropColumn("remark");
			}));
			assertThat(database.copies()).isZero();
		}
	}

	@Test
	void copiesWhenToldTo() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			List<String> before = database.picture();
			database.upgrade((op) -> op.batchAlterTable("users", (t) -> t.setTableComment("x"), recreateAlways()));
			assertThat(database.copies()).isEqualTo(1);
			assertThat(database.picture()).isEqualTo(before);
		}
	}

	@Test
	void copiesNotWhenToldNotTo() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.batchAlterTable("users",
						(t) -> t.alterColumn("name", setNotNull()), recreateNever())))
				.withMessageContaining("recreateNever()");
		}
	}

	@Test
	void putsANewColumnInItsPlace() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			database.upgrade((op) -> op.batchAlterTable("users", (t) -> {
				t.addColumn(column("first", text()), insertBefore("id"));
				t.addColumn(column("second", text()), insertAfter("email"));
			}));
			assertThat(database.jdbc()
				.queryForList("SELECT name FROM pragma_table_xinfo('users') ORDER BY cid", String.class))
				.startsWith("first", "id", "email", "second", "name");
		}
	}

	@Test
	void dropsWhatNamesADroppedColumn() {
		try (LiveSqlite database = new LiveSqlite(
				"CREATE TABLE t (id integer PRIMARY KEY, a integer, b integer, c integer CHECK (c > a), UNIQUE (a, b), CHECK (a < b))",
				"CREATE INDEX t_a ON t (a)", "CREATE INDEX t_b ON t (b)", "CREATE INDEX t_b_a ON t (b) WHERE a > 0",
				"INSERT INTO t VALUES (1, 2, 3, 4)")) {
			database.upgrade((op) -> op.dropColumn("t", "a"));
			assertThat(
					database.jdbc().queryForList("SELECT name FROM sqlite_master WHERE type = 'index'", String.class))
				.containsExactly("t_b");
			assertThat(database.jdbc().queryForMap("SELECT * FROM t")).containsOnlyKeys("id", "b", "c");
			assertThat(database.picture()).noneMatch((line) -> line.startsWith("clause"));
		}
	}

	@Test
	void refusesToDropWhatAViewShows() {
		String[] tables = { "CREATE TABLE t (id integer PRIMARY KEY, a integer UNIQUE, b integer)",
				"CREATE VIEW v AS SELECT a FROM t" };
		try (LiveSqlite database = new LiveSqlite(tables)) {
			assertThatThrownBy(() -> database.upgrade((op) -> op.dropColumn("t", "a")))
				.hasMessageContaining("no such column: a");
		}
	}

	@Test
	void refusesToDropWhatATriggerSets() {
		String[] tables = { "CREATE TABLE t (id integer PRIMARY KEY, a integer UNIQUE, b integer)",
				"CREATE TABLE u (id integer)",
				"CREATE TRIGGER u_t AFTER INSERT ON u BEGIN UPDATE t SET a = new.id; END" };
		try (LiveSqlite database = new LiveSqlite(tables)) {
			assertThatThrownBy(() -> database.upgrade((op) -> op.dropColumn("t", "a")))
				.hasMessageContaining("no such column: a");
		}
	}

	@Test
	void copiesATableBesideAViewThatIsBroken() {
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE t (a text)", "CREATE VIEW v AS SELECT a FROM t",
				"CREATE VIEW broken AS SELECT gone FROM nowhere")) {
			database.upgrade((op) -> op.alterColumn("t", "a", setNotNull()));
			assertThat(database.copies()).isEqualTo(1);
			assertThat(database.jdbc().queryForList("SELECT a FROM v")).isEmpty();
		}
	}

	@Test
	void keepsStrictAndRowidlessTablesWhatTheyAre() {
		try (LiveSqlite database = new LiveSqlite(
				"CREATE TABLE s (k text PRIMARY KEY, v any, n int) STRICT, WITHOUT ROWID",
				"INSERT INTO s VALUES ('a', x'00', 1), ('b', 'text', 2)")) {
			database.upgrade((op) -> op.alterColumn("s", "n", setNotNull()));
			assertThat(database.picture()).contains("table s {wr=1, strict=1}");
			assertThat(database.jdbc().queryForList("SELECT typeof(v) FROM s", String.class)).containsExactly("blob",
					"text");
			assertThatThrownBy(() -> database.jdbc().update("INSERT INTO s VALUES ('c', 1, 'no number')"))
				.hasMessageContaining("cannot store TEXT");
		}
	}

	@Test
	void keepsRowidsThatNoColumnShows() {
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE t (a text)",
				"INSERT INTO t (rowid, a) VALUES (5, 'x'), (9, 'y')")) {
			database.upgrade((op) -> op.alterColumn("t", "a", setNotNull()));
			assertThat(database.jdbc().queryForList("SELECT rowid FROM t", Integer.class)).containsExactly(5, 9);
		}
	}

	@Test
	void numbersRowsByANewKeyAndNoMore() {
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE t (a text)", "INSERT INTO t VALUES ('x'), ('y')")) {
			List<String> before = database.picture();
			Consumer<Operations> revision = (op) -> op.addColumn("t", column("id", bigint()).identity().primaryKey());
			database.upgrade(revision);
			assertThat(database.jdbc().queryForList("SELECT id FROM t", Integer.class)).containsExactly(1, 2);
			assertThat(database.picture()).contains("table t {wr=0, strict=0} autoincrement");
			database.downgrade(revision);
			assertThat(database.picture()).filteredOn((line) -> !line.contains("sqlite_sequence")).isEqualTo(before);
		}
	}

	@Test
	void letsAKeyCountAndNotCount() {
		for (String table : new String[] { "CREATE TABLE t (id integer PRIMARY KEY, a text)",
				"CREATE TABLE t (id int NOT NULL, a text, CONSTRAINT k PRIMARY KEY (id))" }) {
			try (LiveSqlite database = new LiveSqlite(table, "INSERT INTO t VALUES (3, 'x')")) {
				database.upgrade((op) -> op.alterColumn("t", "id", addIdentity()));
				assertThat(database.picture()).contains("table t {wr=0, strict=0} autoincrement");
				database.upgrade((op) -> op.alterColumn("t", "id", dropIdentity().wasAlways()));
				assertThat(database.picture()).contains("table t {wr=0, strict=0}");
				assertThat(database.jdbc().queryForList("SELECT id FROM t", Integer.class)).containsExactly(3);
			}
		}
	}

	@Test
	void makesAGeneratedColumnAnOrdinaryOne() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			database.upgrade((op) -> op.alterColumn("users", "shout", dropGenerated()));
			assertThat(database.jdbc().queryForList("SELECT shout FROM users ORDER BY id", String.class))
				.containsExactly("ADA", "BOB");
			database.jdbc().update("UPDATE users SET shout = 'x'");
		}
	}

	@Test
	void convertsByAnExpression() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			database.upgrade(
					(op) -> op.alterColumn("users", "nick", setType(text()).using("'aged ' || coalesce(age, '?')")));
			assertThat(database.jdbc().queryForList("SELECT nick FROM users ORDER BY id", String.class))
				.containsExactly("aged 37", "aged ?");
		}
	}

	@Test
	void findsConstraintsWithoutNamesByTheirUsualOnes() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			database.upgrade((op) -> {
				op.dropConstraint("users", "users_email_key");
				op.dropConstraint("users", "users_boss_fkey");
				op.dropConstraint("users", "users_check");
				op.dropConstraint("users", "users_name_check");
				op.ifExists().dropConstraint("users", "users_nothing_key");
			});
			assertThat(database.copies()).isEqualTo(1);
			assertThat(database.picture()).noneMatch((line) -> line.startsWith("clause users: CHECK null"))
				.noneMatch((line) -> line.contains("from=boss"));
		}
	}

	@Test
	void saysWhichConstraintsThereAre() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.dropConstraint("users", "users_nothing_key")))
				.withMessageContaining("users has no constraint users_nothing_key")
				.withMessageContaining("users_team_fkey, a check without a name, users_age_check, users_nick_key")
				.withMessageContaining("where");
		}
	}

	@Test
	void givesNoConstraintANameThatAnotherHas() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database
					.upgrade((op) -> op.addConstraint("users", check("age > 1").named("users_age_check"))))
				.withMessageContaining("users has a constraint users_age_check already");
		}
	}

	@Test
	void saysWhatIsNotThere() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.dropColumn("nobody", "a")))
				.withMessageContaining("there is no table nobody");
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.alterColumn("users", "nam", setNotNull())))
				.withMessageContaining("users has no column nam")
				.withMessageContaining("id, email, name");
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.renameIndex("users", "ix", "iy")))
				.withMessageContaining("users has no index ix");
		}
	}

	@Test
	void refusesVirtualTables() {
		try (LiveSqlite database = new LiveSqlite("CREATE VIRTUAL TABLE docs USING fts5(body)")) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.alterColumn("docs", "body", setNotNull())))
				.withMessageContaining("docs is a virtual table");
		}
	}

	@Test
	void keepsRowsThatBreakANewRuleWhereTheyAre() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			assertThatThrownBy(() -> database.upgrade((op) -> op.alterColumn("users", "age", setNotNull())))
				.hasMessageContaining("NOT NULL constraint failed");
		}
	}

	@Test
	void addsWhatIsMissingAndDropsWhatIsThere() {
		try (LiveSqlite database = new LiveSqlite(USERS)) {
			List<String> before = database.picture();
			database.upgrade((op) -> {
				op.ifNotExists().addColumn("users", column("name", text()), column("note", text()));
				op.ifExists().dropColumn("users", "nothing");
				op.ifExists().dropColumn("users", "note");
				op.ifExists().dropIndex("users", "nothing");
			});
			assertThat(database.picture()).isEqualTo(before);
		}
	}

}
