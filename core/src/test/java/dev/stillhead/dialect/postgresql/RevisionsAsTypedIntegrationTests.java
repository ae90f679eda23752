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

package dev.stillhead.dialect.postgresql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.script.JavaRevisionScript;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptDirectoryLoader;
import dev.stillhead.script.SqlRevisionScript;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.testing.PostgresqlServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The revisions of {@code db.revisions}, written as one would like to write them: up,
 * down and up again on PostgreSQL.
 */
class RevisionsAsTypedIntegrationTests {

	private static final List<String> PROGRAMS = List.of("189b1231afd4", "2a3f4c9d1cde", "3b7a1d2e4f56", "abc123def456",
			"5d0e7c21b9aa", "c0ffee123456", "99887766aabb");

	private static final List<String> USERS = List.of("67371aeb5ae0", "def456abc789", "0f1e2d3c4b5a", "1a2b3c4d5e6f",
			"77aa88bb99cc", "a1b2c3d4e5f6", "b2c3d4e5f6a7");

	@RegisterExtension
	static final EmptyDatabase database = new EmptyDatabase(PostgresqlServer::shared);

	private final JdbcTemplate jdbc = database.jdbc();

	private final PostgresqlDialect dialect = new PostgresqlDialect(OperationCase.DATABASE);

	private final ScriptDirectory directory = new ScriptDirectoryLoader(getClass().getClassLoader(),
			PostgresqlSyntax.INSTANCE, Placeholders.NONE)
		.load(List.of("classpath:db/revisions"));

	@BeforeEach
	void makeTheSchemaThatTheVersionTableLivesIn() {
		this.jdbc.execute("CREATE SCHEMA habits");
	}

	@Test
	void areAllHere() {
		assertThat(this.directory.map().heads().ids()).containsExactlyInAnyOrder("99887766aabb", "b2c3d4e5f6a7");
		assertThat(this.directory.scripts()).hasSize(PROGRAMS.size() + USERS.size());
	}

	@Test
	void goUpDownAndUp() {
		goUpDownAndUp(PROGRAMS);
	}

	@Test
	void goUpDownAndUpWithRows() {
		goUpDownAndUp(USERS);
		assertThat(this.jdbc.queryForList("SELECT first_name, last_name FROM users ORDER BY id"))
			.containsExactly(person("Ada", "Lovelace"), person("Plato", null), person(null, null));
	}

	private void goUpDownAndUp(List<String> ids) {
		List<DatabaseSchema> pictures = new ArrayList<>();
		for (String id : ids) {
			pictures.add(database.picture());
			upgrade(this.directory.script(id));
		}
		DatabaseSchema top = database.picture();
		for (int i = ids.size() - 1; i >= 0; i--) {
			downgrade(this.directory.script(ids.get(i)));
			assertThat(SchemaDifferences.between(pictures.get(i), database.picture()))
				.as("after the downgrade of " + ids.get(i))
				.isEmpty();
		}
		ids.forEach((id) -> upgrade(this.directory.script(id)));
		assertThat(SchemaDifferences.between(top, database.picture())).isEmpty();
	}

	private void upgrade(RevisionScript script) {
		if (script instanceof JavaRevisionScript java) {
			run(java.upgradeOperations(this.dialect.product()));
		}
		else {
			((SqlRevisionScript) script).upgradeStatements().forEach(this::run);
		}
	}

	private void downgrade(RevisionScript script) {
		if (script instanceof JavaRevisionScript java) {
			run(java.downgradeOperations(this.dialect.product()));
		}
		else {
			((SqlRevisionScript) script).downgradeStatements().forEach(this::run);
		}
	}

	private void run(List<MigrateOperation> operations) {
		for (MigrateOperation operation : operations) {
			if (operation instanceof ExecuteLive live) {
				live.work().run(this.jdbc);
			}
			else {
				this.dialect.render(operation).forEach(this::run);
			}
		}
	}

	private void run(SqlStatement statement) {
		this.jdbc.execute(statement.text());
	}

	private static Map<String, Object> person(String first, String last) {
		Map<String, Object> person = new java.util.LinkedHashMap<>();
		person.put("first_name", first);
		person.put("last_name", last);
		return Collections.unmodifiableMap(person);
	}

}
