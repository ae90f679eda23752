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

import org.junit.jupiter.api.Test;

import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseSchema;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An enum type is a text with a check on SQLite, and the same revisions run there.
 */
class EnumReshapeIntegrationTests {

	private static final Consumer<Operations> MADE = (op) -> {
		op.createEnum(enumType("mood", "sad", "ok"));
		op.createTable("users", column("id", integer()).primaryKey(),
				column("mood", enumType("mood", "sad", "ok")).notNull().defaultTo("ok"), column("note", text()));
		op.createTable("days", column("day", date()).primaryKey(), column("mood", enumType("mood", "sad", "ok")));
		op.execute("INSERT INTO users (id) VALUES (1)");
	};

	@Test
	void acceptsItsValuesAndNoOthers() {
		try (LiveSqlite database = new LiveSqlite()) {
			database.upgrade(MADE);
			assertThat(database.run().get(0)).isEqualTo("""
					CREATE TABLE users (
					    id integer NOT NULL,
					    mood text DEFAULT 'ok' NOT NULL CONSTRAINT mood CHECK (mood IN ('sad', 'ok')),
					    note text,
					    CONSTRAINT users_pkey PRIMARY KEY (id)
					)""");
			assertThatThrownBy(() -> database.jdbc().update("UPDATE users SET mood = 'happy'"))
				.hasMessageContaining("CHECK constraint failed: mood");
		}
	}

	@Test
	void getsAValueInItsPlaceWhereverItIsUsed() {
		try (LiveSqlite database = new LiveSqlite()) {
			database.upgrade(MADE);
			database.upgrade((op) -> op.addEnumValue("mood", "happy", after("sad")));
			assertThat(database.copies()).isEqualTo(2);
			assertThat(database.lines()).contains(
					"  check mood, expression=mood IN ('sad', 'happy', 'ok'), validated, enforced",
					"  check mood, expression=mood IN ('sad', 'happy', 'ok'), validated, enforced");
			database.upgrade((op) -> op.ifNotExists().addEnumValue("mood", "happy"));
			assertThat(database.run()).isEmpty();
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.addEnumValue("mood", "happy")))
				.withMessageContaining("mood has the value happy already");
			assertThatExceptionOfType(TableNotReshapedException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.addEnumValue("mood", "x", before("y"))))
				.withMessageContaining("mood has no value y");
		}
	}

	@Test
	void renamesAValueInRowsAndDefaults() {
		try (LiveSqlite database = new LiveSqlite()) {
			database.upgrade(MADE);
			DatabaseSchema before = database.picture();
			Consumer<Operations> revision = (op) -> op.renameEnumValue("mood", "ok", "fine");
			database.upgrade(revision);
			assertThat(database.jdbc().queryForObject("SELECT mood FROM users", String.class)).isEqualTo("fine");
			database.jdbc().update("INSERT INTO users (id) VALUES (2)");
			assertThat(database.jdbc().queryForObject("SELECT mood FROM users WHERE id = 2", String.class))
				.isEqualTo("fine");
			database.downgrade(revision);
			assertThat(database.picture()).isEqualTo(before);
		}
	}

	@Test
	void replacesItsValuesUnlessRowsHoldOneThatGoes() {
		try (LiveSqlite database = new LiveSqlite()) {
			database.upgrade(MADE);
			database.upgrade((op) -> op.replaceEnum(enumType("mood", "ok", "fine"), ref("users", "mood")));
			assertThat(database.lines()).contains(
					"  check mood, expression=mood IN ('ok', 'fine'), validated, enforced",
					"  check mood, expression=mood IN ('sad', 'ok'), validated, enforced");
			assertThatThrownBy(
					() -> database.upgrade((op) -> op.replaceEnum(enumType("mood", "fine"), ref("users", "mood"))))
				.hasMessageContaining("CHECK constraint failed: mood");
		}
	}

	@Test
	void isGivenToAColumnAndTakenFromIt() {
		try (LiveSqlite database = new LiveSqlite()) {
			database.upgrade(MADE);
			DatabaseSchema before = database.picture();
			Consumer<Operations> revision = (op) -> {
				op.alterColumn("users", "note", setType(enumType("mood", "sad", "ok")).was(text()));
				op.alterColumn("users", "mood", setType(text()).was(enumType("mood", "sad", "ok")));
			};
			database.upgrade(revision);
			assertThat(checks(database)).containsExactly("days: mood IN ('sad', 'ok')", "users: note IN ('sad', 'ok')");
			database.downgrade(revision);
			assertThat(database.picture()).isEqualTo(before);
		}
	}

	@Test
	void mustSayItsValues() {
		try (LiveSqlite database = new LiveSqlite()) {
			assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class)
				.isThrownBy(() -> database.upgrade((op) -> op.createTable("t", column("m", enumType("mood")))))
				.withMessageContaining("enumType(\"mood\", …)");
		}
	}

	private static List<String> checks(LiveSqlite database) {
		return database.picture()
			.tables()
			.stream()
			.flatMap((table) -> table.checks().stream().map((check) -> table.name() + ": " + check.expression()))
			.toList();
	}

}
