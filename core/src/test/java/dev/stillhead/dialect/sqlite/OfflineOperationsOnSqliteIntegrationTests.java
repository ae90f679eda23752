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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.Migrator;
import dev.stillhead.jdbc.sqlite.SqliteSchemaReader;
import dev.stillhead.offline.SqlScript;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.testing.PictureLines;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.SaidRevisions;
import dev.stillhead.testing.ScriptClient;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.SqliteShell;
import dev.stillhead.testing.SqliteStatementClient;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every operation as a script, run by {@code sqlite3} as it is, leaves what a live run
 * leaves.
 */
class OfflineOperationsOnSqliteIntegrationTests {

	private static final DatabaseProduct SQLITE = DatabaseProduct.newest("sqlite");

	/** Those that need no look at the database, in their order one chain. */
	private static final List<Arguments> PLAIN = StatementCases.all().toList();

	private static final List<Arguments> COPIES = ReshapeRoundTripIntegrationTests.reversible().toList();

	@TempDir
	static Path folder;

	private static SaidRevisions revisions;

	private static ScriptClient client;

	private final TestDatabase scripted = SqliteFile.newDatabase();

	private final TestDatabase live = SqliteFile.newDatabase();

	private final RecordingListener listener = new RecordingListener();

	@BeforeAll
	static void compile() {
		revisions = new SaidRevisions(folder);
		for (int i = 0; i < PLAIN.size(); i++) {
			revisions.revision("p" + i, (i > 0) ? "p" + (i - 1) : "", revision(PLAIN.get(i), 0)::accept);
		}
		for (int i = 0; i < COPIES.size(); i++) {
			revisions.revision("c" + i, "", revision(COPIES.get(i), 1)::accept);
		}
		revisions.compile();
		Optional<SqliteShell> shell = SqliteShell.find(false);
		if (shell.isEmpty()) {
			System.out.println("There is no sqlite3 here: scripts are run by a client that does what it does");
		}
		client = shell.<ScriptClient>map((found) -> found).orElseGet(SqliteStatementClient::new);
	}

	@SuppressWarnings("unchecked")
	private static Consumer<Operations> revision(Arguments arguments, int index) {
		return (Consumer<Operations>) arguments.get()[index];
	}

	@Test
	void leavesWhatALiveRunLeaves() {
		String last = "p" + (PLAIN.size() - 1);
		run(migrator(this.scripted).upgradeSql("base:" + last, SQLITE));
		migrator(this.live).upgrade(last, this.listener);
		assertSame();
		assertThat(this.scripted.strings("SELECT version_num FROM alembic_version")).containsExactly(last);
	}

	static Stream<Arguments> copies() {
		return IntStream.range(0, COPIES.size()).mapToObj((i) -> arguments(COPIES.get(i).get()[0], "c" + i));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("copies")
	void copiesAsALiveRunCopies(String name, String id) {
		this.scripted.execute(CrowdedTables.USERS);
		this.live.execute(CrowdedTables.USERS);
		run(migrator(this.scripted).upgradeSql(id, null));
		migrator(this.live).upgrade(id, this.listener);
		assertSame();
		run(migrator(this.scripted).downgradeSql("base", null));
		migrator(this.live).downgrade("base", this.listener);
		assertSame();
	}

	private void run(SqlScript script) {
		assertThat(client.run(this.scripted, script.text(), false)).isEmpty();
	}

	private void assertSame() {
		assertThat(picture(this.scripted)).isEqualTo(picture(this.live));
	}

	private static List<String> picture(TestDatabase database) {
		List<String> picture = new ArrayList<>(
				PictureLines.of(new SqliteSchemaReader(database.dataSource()).read(SchemaFilter.everything())));
		if (!database.strings("SELECT 1 FROM sqlite_master WHERE name = 'users'").isEmpty()) {
			picture.addAll(database.strings("SELECT id || ' ' || email FROM users ORDER BY 1"));
		}
		return picture;
	}

	private static Migrator migrator(TestDatabase database) {
		return revisions.on(database.dataSource()).database("sqlite").build();
	}

}
