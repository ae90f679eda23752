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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.Migrator;
import dev.stillhead.offline.SqlScript;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.CatalogPicture;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.Psql;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.SaidRevisions;
import dev.stillhead.testing.ScriptClient;
import dev.stillhead.testing.StatementClient;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation as a script, run by {@code psql} as it is, leaves what a live run
 * leaves, up and down.
 */
@Execution(ExecutionMode.CONCURRENT)
class OfflineOperationsIntegrationTests {

	private static final DatabaseProduct POSTGRESQL = DatabaseProduct.newest("postgresql");

	private static final List<OperationCase> CASES = OperationCases.all().toList();

	private static final String CLEAR = "DO $$ DECLARE made text; BEGIN FOR made IN SELECT nspname FROM pg_namespace"
			+ " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP"
			+ " EXECUTE format('DROP SCHEMA %I CASCADE', made); END LOOP; CREATE SCHEMA public; END $$";

	@TempDir
	static Path folder;

	private static SaidRevisions revisions;

	private static ScriptClient client;

	private static TestDatabase scripted;

	private static TestDatabase live;

	/** Reads all revisions once. */
	private static Migrator onScripted;

	private static Migrator onLive;

	private final RecordingListener listener = new RecordingListener();

	@BeforeAll
	static void compile() {
		revisions = new SaidRevisions(folder);
		CASES.forEach((operation) -> revisions.revision(id(operation), "", operation.upgrade()::accept));
		revisions.compile();
		Optional<Psql> psql = Psql.find();
		if (psql.isEmpty()) {
			System.out.println("There is no psql here: scripts are run by a client that does what it does");
		}
		client = psql.<ScriptClient>map((found) -> found).orElseGet(StatementClient::new);
		scripted = PostgresqlServer.shared().newDatabase();
		live = PostgresqlServer.shared().newDatabase();
		onScripted = migrator(scripted);
		onLive = migrator(live);
	}

	@AfterAll
	static void drop() {
		PostgresqlServer.shared().drop(scripted);
		PostgresqlServer.shared().drop(live);
	}

	@BeforeEach
	void clear() {
		scripted.execute(CLEAR);
		live.execute(CLEAR);
	}

	static Stream<OperationCase> cases() {
		return CASES.stream();
	}

	@ParameterizedTest
	@Execution(ExecutionMode.SAME_THREAD)
	@MethodSource("cases")
	void leavesWhatALiveRunLeaves(OperationCase operation) {
		if (!operation.before().isEmpty()) {
			scripted.execute(operation.before());
			live.execute(operation.before());
		}
		String id = id(operation);
		run(onScripted.upgradeSql("base:" + id, POSTGRESQL));
		onLive.upgrade(id, this.listener);
		assertSame();
		if (operation.reverse() != null) {
			run(onScripted.downgradeSql(id + ":base", POSTGRESQL));
			onLive.downgrade("base", this.listener);
			assertSame();
		}
	}

	private static void run(SqlScript script) {
		assertThat(client.run(scripted, script.text(), false)).isEmpty();
	}

	private static void assertSame() {
		assertThat(CatalogPicture.of(scripted).differencesFrom(CatalogPicture.of(live))).isEmpty();
		String rows = "SELECT version_num FROM alembic_version ORDER BY 1";
		assertThat(scripted.strings(rows)).isEqualTo(live.strings(rows));
	}

	private static Migrator migrator(TestDatabase database) {
		return revisions.on(database.dataSource()).database("postgresql").build();
	}

	private static String id(OperationCase operation) {
		return "r" + CASES.indexOf(operation);
	}

}
