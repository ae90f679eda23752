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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
				  - classpath:dev/stillhead/sample/habits/scenario/autoloader
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { SQLITE, POSTGRESQL })
	void goesUpAndDownWithRows(String url) {
		Database database = database(url);
		this.project.plays("""
				$ export DATABASE_URL=%s

				$ ./migrate upgrade 67371aeb5ae0 2> messages
				""".formatted(url));
		database.execute(
				"INSERT INTO ingestions (id, tenant_id, source_credentials) VALUES ('daily', 'acme', 'secret')",
				"INSERT INTO runs (id, ingestion_id) VALUES ('monday', 'daily')",
				"INSERT INTO users (id, name) VALUES (1, 'Grace Hopper'), (2, 'Ada Lovelace')");
		List<String> rows = rows(database);

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
		database.execute("UPDATE users SET status = 'PAUSED', ingestion_id = 'daily' WHERE id = 2",
				"INSERT INTO retry_policies (ingestion_id) VALUES ('daily')",
				"UPDATE retry_policies SET active = false");
		assertThat(database.query("SELECT id || ' ' || first_name FROM failed_runs")).containsExactly("monday Ada");

		this.project.plays("""
				$ ./migrate downgrade 67371aeb5ae0 2> messages

				$ ./migrate upgrade head 2> messages

				$ ./migrate downgrade 67371aeb5ae0 2> messages
				""");
		assertThat(rows(database)).isEqualTo(rows);
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
