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

package dev.stillhead.sample.habits.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The project of source document 003 some months later: one chain of revisions in SQL and
 * in Java, with a rename, a data split, an enum, a batch, indexes and a merge, for the
 * SQLite of development and the PostgreSQL of production. Only {@code DATABASE_URL}
 * differs.
 */
@ExtendWith(PostgresqlExtension.class)
class AutoloaderChainIntegrationTests {

	private static final String SQLITE = "sqlite:///./autoloader.db";

	private static final String POSTGRESQL = "postgresql://user:pass@localhost/mydb";

	/** In an order in which they can run. */
	private static final List<String> CHAIN = List.of("67371aeb5ae0", "def456", "ghi789", "abc123", "xyz789", "004",
			"0f1e2d3c4b5a", "1a2b3c4d5e6f", "2b3c4d5e6f70", "3c4d5e6f7081", "4d5e6f708192", "5e6f708192a3",
			"6f708192a3b4", "jkl012");

	private static final String JAVA = "classpath:dev/stillhead/sample/habits/scenario/autoloader";

	/** What PostgreSQL says, as SQLite says it. */
	private static final List<ListedDifference> IN_POSTGRESQL = List.of(
			ListedDifference.of("character varying", "varchar", "another name of the type"),
			ListedDifference.of("timestamp with time zone", "timestamp", "SQLite keeps no time zone"),
			ListedDifference.of("type = jsonb$", "type = text", "a type named json would take digits for numbers"),
			ListedDifference.of("type = bigint$", "type = integer", "only an integer counts up by itself"),
			ListedDifference.of("type = public\\.status_type$", "type = text", "an enum is a text with a check"),
			ListedDifference.of("^enum .*", "", "an enum is a text with a check"),
			ListedDifference.of("::(text|double precision|public\\.status_type)", "", "PostgreSQL writes out casts"),
			ListedDifference.of("^extension plpgsql.*", "", "PostgreSQL's own, in every database"),
			ListedDifference.of("^schema public.*", "", "SQLite has no schemas"),
			ListedDifference.of("public\\.", "", "SQLite has no schemas"),
			ListedDifference.of("method=heap", "method=null", "SQLite has but one way to keep rows"),
			ListedDifference.of("BY DEFAULT \\(AS .*\\)", "BY DEFAULT", "SQLite always counts by one"),
			ListedDifference.of("(?s)^function .*", "", "a trigger of SQLite is its own function"),
			ListedDifference.of("(?<=table ingestion_runs, (key|foreign key) )runs_", "ingestion_runs_",
					"a constraint without a name is called after the table as it is called now"),
			ListedDifference.of("(?s)(definition = CREATE TRIGGER).*", "$1", "the statement has a section of its own"),
			ListedDifference.of("[()]", "", "PostgreSQL writes out parentheses"),
			ListedDifference.of("\\s+", " ", "PostgreSQL sets views in lines"),
			ListedDifference.of(";$", "", "PostgreSQL ends views"));

	/** What SQLite says, as PostgreSQL says it. */
	private static final List<ListedDifference> IN_SQLITE = List.of(
			ListedDifference.of(".* check status_type\\b.*", "", "an enum is a text with a check"),
			ListedDifference.of("(?s)(definition = CREATE TRIGGER).*", "$1", "the statement has a section of its own"),
			ListedDifference.of("[()]", "", "PostgreSQL writes out parentheses"));

	private Database postgresql;

	private Project project;

	@BeforeEach
	void pull(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn mydb = server.newDatabase(POSTGRESQL);
		this.postgresql = mydb.database();
		this.project = Project.copyOf("autoloader", folder).with(mydb).pull("autoloader_later").configured("""
				spring:
				  application:
				    name: autoloader
				  autoconfigure:
				    # It has no JPA
				    exclude:
				    - org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration
				    - org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration

				stillhead:
				  locations:
				  - file:alembic/versions
				  - %s
				""".formatted(JAVA));
	}

	@ParameterizedTest
	@ValueSource(strings = { SQLITE, POSTGRESQL })
	void goesUpAndDownWithRows(String url) {
		Database database = database(url);
		this.project.plays("""
				$ export DATABASE_URL=%s

				$ ./migrate upgrade 67371aeb5ae0 2> messages
				""".formatted(url));
		insertRows(database);
		List<String> rows = rows(database);
		DatabaseSchema before = database.schema();

		this.project.plays("""
				# The service migrates when it starts
				$ sh serve > messages

				$ ./migrate current 2> messages
				| jkl012 (head)
				""");
		assertThat(database.query(
				"SELECT first_name || '/' || last_name || '/' || status || '/' || email_address FROM users ORDER BY id"))
			.containsExactly("Grace/Hopper/ACTIVE/grace@example.com", "Ada/Lovelace/ACTIVE/ada@example.com");
		assertThat(database.query("SELECT credentials_json FROM ingestions")).containsExactly("secret");
		assertWorks(database);
		DatabaseSchema head = database.schema();

		this.project.plays("""
				$ ./migrate downgrade 67371aeb5ae0 2> messages
				""");
		assertThat(rows(database)).isEqualTo(rows);
		assertThat(SchemaDifferences.between(before, database.schema())).isEmpty();

		this.project.plays("""
				# Down to nothing, and up again
				$ ./migrate downgrade base 2> messages

				$ ./migrate upgrade head 2> messages
				""");
		assertThat(SchemaDifferences.between(head, database.schema())).isEmpty();
	}

	@Test
	void makesTheSameSchemaOnBoth() {
		new SameSchemas(IN_POSTGRESQL, IN_SQLITE).assertMadeBy(CHAIN,
				List.of(this.project.path("alembic/versions").toUri().toString(), JAVA), this.postgresql,
				database(SQLITE));
	}

	private static void insertRows(Database database) {
		database.execute(
				"INSERT INTO ingestions (id, tenant_id, source_credentials) VALUES ('daily', 'acme', 'secret')",
				"INSERT INTO runs (id, ingestion_id) VALUES ('monday', 'daily')",
				"INSERT INTO users (id, name) VALUES (1, 'Grace Hopper'), (2, 'Ada Lovelace')");
	}

	/** Enum, defaults, trigger and view, with rows that all of them concern. */
	private static void assertWorks(Database database) {
		database.execute("UPDATE users SET status = 'PAUSED', ingestion_id = 'daily' WHERE id = 2",
				"INSERT INTO retry_policies (ingestion_id) VALUES ('daily')",
				"UPDATE retry_policies SET active = false");
		assertThat(database.query("SELECT id || ' ' || first_name FROM failed_runs")).containsExactly("monday Ada");
	}

	private static List<String> rows(Database database) {
		return database.query("""
				SELECT id || ' ' || tenant_id || ' ' || source_credentials FROM ingestions
				UNION ALL SELECT id || ' ' || ingestion_id FROM runs
				UNION ALL SELECT id || ' ' || name FROM users
				ORDER BY 1""");
	}

	private Database database(String url) {
		return url.equals(SQLITE) ? Database.sqlite(this.project.path("autoloader.db")) : this.postgresql;
	}

}
