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

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseSchema;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes of a table that is changed, and of what stands around it.
 */
class TableReshapeIntegrationTests {

	@Test
	void copiesOnceForNeighbours() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
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
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
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
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			DatabaseSchema before = database.picture();
			database.upgrade((op) -> op.batchAlterTable("users", (t) -> t.setTableComment("x"), recreateAlways()));
			assertThat(database.copies()).isEqualTo(1);
			assertThat(database.picture()).isEqualTo(before);
		}
	}

	@Test
	void copiesNotWhenToldNotTo() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.batchAlterTable("users",
						(t) -> t.alterColumn("name", setNotNull()), recreateNever())))
				.withMessageContaining("recreateNever()");
		}
	}

	@Test
	void putsANewColumnInItsPlace() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
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
			assertThat(database.lines())
				.noneMatch((line) -> line.startsWith("  check") || line.startsWith("  key t_a"));
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
			assertThat(database.lines())
				.contains("table s, family=(), storage=(options={strict=true, without_rowid=true})");
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
			DatabaseSchema before = database.picture();
			Consumer<Operations> revision = (op) -> op.addColumn("t", column("id", bigint()).identity().primaryKey());
			database.upgrade(revision);
			assertThat(database.jdbc().queryForList("SELECT id FROM t", Integer.class)).containsExactly(1, 2);
			assertThat(database.lines()).anyMatch((line) -> line.contains("identity=BY DEFAULT"));
			database.downgrade(revision);
			assertThat(database.picture()).isEqualTo(before);
		}
	}

	@Test
	void letsAKeyCountAndNotCount() {
		for (String table : new String[] { "CREATE TABLE t (id integer PRIMARY KEY, a text)",
				"CREATE TABLE t (id int NOT NULL, a text, CONSTRAINT k PRIMARY KEY (id))" }) {
			try (LiveSqlite database = new LiveSqlite(table, "INSERT INTO t VALUES (3, 'x')")) {
				database.upgrade((op) -> op.alterColumn("t", "id", addIdentity()));
				assertThat(database.lines()).anyMatch((line) -> line.contains("identity=BY DEFAULT"));
				database.upgrade((op) -> op.alterColumn("t", "id", dropIdentity().wasAlways()));
				assertThat(database.lines()).noneMatch((line) -> line.contains("identity"));
				assertThat(database.jdbc().queryForList("SELECT id FROM t", Integer.class)).containsExactly(3);
			}
		}
	}

	@Test
	void makesAGeneratedColumnAnOrdinaryOne() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			database.upgrade((op) -> op.alterColumn("users", "shout", dropGenerated()));
			assertThat(database.jdbc().queryForList("SELECT shout FROM users ORDER BY id", String.class))
				.containsExactly("ADA", "BOB");
			database.jdbc().update("UPDATE users SET shout = 'x'");
		}
	}

	@Test
	void convertsByAnExpression() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			database.upgrade(
					(op) -> op.alterColumn("users", "nick", setType(text()).using("'aged ' || coalesce(age, '?')")));
			assertThat(database.jdbc().queryForList("SELECT nick FROM users ORDER BY id", String.class))
				.containsExactly("aged 37", "aged ?");
		}
	}

	@Test
	void findsConstraintsWithoutNamesByTheirUsualOnes() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			database.upgrade((op) -> {
				op.dropConstraint("users", "users_email_key");
				op.dropConstraint("users", "users_boss_fkey");
				op.dropConstraint("users", "users_check");
				op.dropConstraint("users", "users_name_check");
				op.ifExists().dropConstraint("users", "users_nothing_key");
			});
			assertThat(database.copies()).isEqualTo(1);
			assertThat(database.lines())
				.contains("  check users_age_check, expression=age BETWEEN 0 AND 150, validated, enforced")
				.noneMatch((line) -> line
					.matches("  (key|check|foreign key) users_(email_key|boss_fkey|check|name_check)\\b.*"));
		}
	}

	@Test
	void saysWhichConstraintsThereAre() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.dropConstraint("users", "users_nothing_key")))
				.withMessageContaining("users has no constraint users_nothing_key")
				.withMessageContaining("users_team_fkey, a check without a name, users_age_check, users_nick_key")
				.withMessageContaining("where");
		}
	}

	@Test
	void givesNoConstraintANameThatAnotherHas() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database
					.upgrade((op) -> op.addConstraint("users", check("age > 1").named("users_age_check"))))
				.withMessageContaining("users has a constraint users_age_check already");
		}
	}

	@Test
	void saysWhatIsNotThere() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
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
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			assertThatThrownBy(() -> database.upgrade((op) -> op.alterColumn("users", "age", setNotNull())))
				.hasMessageContaining("NOT NULL constraint failed");
		}
	}

	@Test
	void addsWhatIsMissingAndDropsWhatIsThere() {
		try (LiveSqlite database = new LiveSqlite(CrowdedTables.USERS)) {
			DatabaseSchema before = database.picture();
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
