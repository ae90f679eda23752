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

package dev.stillhead;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.offline.TableNotKnownException;
import dev.stillhead.testing.NoDatabase;
import dev.stillhead.testing.SaidRevisions;
import dev.stillhead.testing.TestDatabase;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tables of SQLite that are copied by a script.
 */
class OfflineSqliteCopyIntegrationTests extends ScriptFixture {

	OfflineSqliteCopyIntegrationTests() {
		super(new SqliteScripts());
	}

	@TempDir
	Path classes;

	private SaidRevisions said;

	@BeforeEach
	void say() {
		this.said = new SaidRevisions(this.classes).revision("a1", "", (op) -> {
			op.createTable("teams", column("id", bigint()).identity().primaryKey(), column("name", text()));
			op.createTable("users", column("id", bigint()).identity().primaryKey(), column("age", integer()),
					column("team", integer()).references("teams", "id").onDelete(CASCADE),
					column("mood", enumType("mood", "sad", "ok")), index("age"));
			op.createTable("notes", column("user", integer()).references("users", "id").onDelete(CASCADE));
			op.createTrigger("users", "aging",
					"CREATE TRIGGER aging AFTER INSERT ON users BEGIN UPDATE users SET age = age + 1; END");
			op.execute(sql("INSERT INTO users (age) VALUES (1)").needsNoUndo());
			op.execute(sql("INSERT INTO notes VALUES (1)").needsNoUndo());
		})
			.revision("b2", "a1", (op) -> op.alterColumn("users", "age", setNotNull(), setDefault(0).wasNone()))
			.revision("c3", "b2",
					(op) -> op.addConstraint("users", foreignKey("age").references("teams", "id").named("odd")))
			.revision("d4", "c3", (op) -> op.addColumn("users",
					column("since", timestamp()).defaultTo(sql("CURRENT_TIMESTAMP")).unique()));
	}

	@Override
	Migrator migrator(TestDatabase on) {
		return this.said.on(on.dataSource()).database("sqlite").build();
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#clients")
	void copiesWhatTheScriptItselfHasMade(Way way) {
		this.said.compile();
		SqlScript script = this.said.on(NoDatabase.INSTANCE)
			.database("sqlite")
			.build()
			.upgradeSql("base:b2", SqliteScripts.SQLITE);
		assertThat(script.text()).contains("_stillhead_new_users");
		assertThat(way.run(this.database, script.text())).isEmpty();
		migrator(this.live).upgrade("b2", this.listener);
		assertThat(this.database.strings("SELECT * FROM notes")).containsExactly("1");
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#clients")
	void copiesWhatTheDatabaseHasWhenItIsRead(Way way) {
		this.said.compile();
		for (TestDatabase each : List.of(this.database, this.live)) {
			migrator(each).upgrade("a1", this.listener);
			each.execute("CREATE INDEX by_hand ON users (team)", "CREATE VIEW old AS SELECT age FROM users");
		}
		assertThat(way.run(this.database, migrator().upgradeSql("b2", null).text())).isEmpty();
		migrator(this.live).upgrade("b2", this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().downgradeSql("a1", null).text())).isEmpty();
		migrator(this.live).downgrade("a1", this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void changesNothingWhereTheTableIsNotWhatItWas(Way way) {
		this.said.compile();
		migrator().upgrade("a1", this.listener);
		SqlScript script = migrator().upgradeSql("b2", null);
		this.database.execute("CREATE INDEX by_hand ON users (team)");
		assertChangesNothing(way, script);
		assertThat(way.run(this.database, script.text()).get(0))
			.contains("users is not what it was taken for when this script was made");
		this.database.execute("DROP INDEX by_hand");
		assertThat(way.run(this.database, script.text())).isEmpty();
	}

	@Test
	void refusesByNameWhatNobodyKnows() {
		this.said.compile();
		assertThatExceptionOfType(TableNotKnownException.class)
			.isThrownBy(() -> migrator().upgradeSql("a1:b2", SqliteScripts.SQLITE))
			.satisfies((ex) -> assertThat(ex.revision()).isEqualTo("b2"))
			.satisfies((ex) -> assertThat(ex.problem()).startsWith(
					"b2 cannot be printed: \"ALTER TABLE users ALTER COLUMN age SET NOT NULL, ALTER COLUMN age SET DEFAULT 0\" copies a table"))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("copyFrom").contains("Leave out the start"));
	}

	@Test
	void refusesAnEnumTypeWhoseTablesNobodyKnows() {
		this.said.revision("m5", "d4", (op) -> op.addEnumValue("mood", "good")).compile();
		assertThatExceptionOfType(TableNotKnownException.class)
			.isThrownBy(() -> migrator().upgradeSql("d4:m5", SqliteScripts.SQLITE));
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#clients")
	void changesEnumTypesInWhatItHasMade(Way way) {
		this.said.revision("m5", "a1", (op) -> op.addEnumValue("mood", "good"))
			.revision("n6", "m5", (op) -> op.execute("INSERT INTO users (mood) VALUES ('good')"))
			.compile();
		upgradeBoth(way, "base:n6");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void copiesWhatTheRevisionDescribes(Way way) {
		this.said.revision("x1", "", (op) -> {
			op.createTable("t", column("id", bigint()).identity().primaryKey(), column("a", integer()), index("a"));
			op.execute(sql("INSERT INTO t (a) VALUES (7)").needsNoUndo());
		})
			.revision("x2", "x1",
					(op) -> op.batchAlterTable("t", (t) -> t.alterColumn("a", setNotNull()),
							copyFrom(column("id", bigint()).identity().primaryKey(), column("a", integer()),
									index("a"))))
			.compile();
		for (TestDatabase each : List.of(this.database, this.live)) {
			migrator(each).upgrade("x1", this.listener);
		}
		SqlScript script = migrator().upgradeSql("x1:x2", SqliteScripts.SQLITE);
		this.database.execute("ALTER TABLE t ADD COLUMN b integer");
		assertChangesNothing(way, script);
		this.database.execute("ALTER TABLE t DROP COLUMN b", "CREATE TRIGGER z AFTER INSERT ON t BEGIN SELECT 1; END");
		assertChangesNothing(way, script);
		assertThat(way.run(this.database, script.text()).get(0)).contains("than copyFrom(...) says");
		this.database.execute("DROP TRIGGER z");
		assertThat(way.run(this.database, script.text())).isEmpty();
		migrator(this.live).upgrade("x2", this.listener);
		assertSameAsLive();
	}

}
