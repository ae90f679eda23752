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

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Source document 003, the autoloader's guide. Its revisions stay in
 * {@code alembic/versions}, and it is on SQLite unless {@code DATABASE_URL} says
 * otherwise.
 */
@Scenario
class AutoloaderScenarioIntegrationTests {

	private static final String VERSIONS = "alembic/versions/";

	private Database database;

	private Project project;

	@BeforeEach
	void clone(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn mydb = server.newDatabase("postgresql://user:pass@localhost/mydb");
		this.database = mydb.database();
		this.project = Project.copyOf("autoloader", folder).with(mydb);
	}

	@Test
	void createsTheFirstTablesAndAddsAnother() {
		this.project.plays("""
				# Workflow 1: Creating Your First Migration
				$ export DATABASE_URL="postgresql://user:pass@localhost/mydb"

				$ ./migrate upgrade head
				PostgreSQL at localhost:5432/mydb as user, not initialised
				Running upgrade <base> -> 67371aeb5ae0, initial_migration_with_processed_files
				  5 statements, <duration>
				At 67371aeb5ae0 (head).

				$ ./migrate current
				PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
				| 67371aeb5ae0 (head)

				# Workflow 3: Adding a New Table
				$ ./migrate revision -m "add retry_policies table"
				| Generating alembic/versions/<id1>_add_retry_policies_table.sql ...  done
				""").write(VERSIONS + "*_add_retry_policies_table.sql", """
				CREATE TYPE backoff_type AS ENUM ('LINEAR', 'EXPONENTIAL');

				CREATE TABLE retry_policies (
					id varchar PRIMARY KEY,
					ingestion_id varchar REFERENCES ingestions (id),
					max_retries integer NOT NULL DEFAULT 3,
					backoff_multiplier float NOT NULL DEFAULT 2.0,
					backoff backoff_type NOT NULL DEFAULT 'EXPONENTIAL'
				);""", """
				DROP TABLE retry_policies;
				DROP TYPE backoff_type;""").plays("""
				# Show pending migrations
				$ ./migrate history --pending
				PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
				| 67371aeb5ae0 -> <id1> (head), add retry_policies table

				$ ./migrate history --verbose | grep "(head)"
				| Rev: <id1> (head)

				$ ./migrate upgrade head
				PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
				Running upgrade 67371aeb5ae0 -> <id1>, add retry_policies table
				  2 statements, <duration>
				At <id1> (head).
				""");
		assertThat(this.database.columns("retry_policies")).containsExactly("id", "ingestion_id", "max_retries",
				"backoff_multiplier", "backoff");
	}

	@Test
	void movesDataInEveryEnvironment() throws IOException {
		Database development = Database.sqlite(this.project.path("autoloader.db"));
		migratedTo(development, "head");
		migratedTo(this.database, "head");
		Stream.of(development, this.database)
			.forEach((environment) -> environment.execute("INSERT INTO users (id, name) VALUES (1, 'Grace Hopper')",
					"INSERT INTO ingestions (id, tenant_id, source_credentials) VALUES ('1', 't', 'secret')"));
		this.project.pull("autoloader_later").plays("""
				# Workflow 7: Multiple Environments
				$ ./migrate upgrade head
				SQLite at ./autoloader.db, at 67371aeb5ae0
				Running upgrade 67371aeb5ae0 -> def456, rename source_credentials to credentials_json
				  1 statement, <duration>
				Running upgrade def456 -> ghi789, split name column
				  4 statements, <duration>
				At ghi789 (head): 2 revisions in <duration>, one transaction.

				$ DATABASE_URL="postgresql://user:pass@localhost/mydb" ./migrate upgrade head
				PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
				Running upgrade 67371aeb5ae0 -> def456, rename source_credentials to credentials_json
				  1 statement, <duration>
				Running upgrade def456 -> ghi789, split name column
				  4 statements, <duration>
				At ghi789 (head): 2 revisions in <duration>, one transaction.
				""");
		Stream.of(development, this.database).forEach((environment) -> {
			assertThat(environment.query("SELECT first_name || '/' || last_name FROM users"))
				.containsExactly("Grace/Hopper");
			assertThat(environment.query("SELECT credentials_json FROM ingestions")).containsExactly("secret");
		});
		this.project.plays("""
				# Use different config file
				$ echo 'DATABASE_URL: postgresql://user:pass@localhost/mydb' > prod.yml

				$ ./migrate -c prod.yml downgrade 67371aeb5ae0
				PostgreSQL at localhost:5432/mydb as user, at ghi789 (head)
				Lost: users.first_name, users.last_name
				Running downgrade ghi789 -> def456, split name column
				  4 statements, <duration>
				Running downgrade def456 -> 67371aeb5ae0, rename source_credentials to credentials_json
				  1 statement, <duration>
				At 67371aeb5ae0: 2 revisions in <duration>, one transaction. 2 revisions pending.

				# Downgrade to base (empty database)
				$ ./migrate downgrade base
				SQLite at ./autoloader.db, at ghi789 (head)
				Lost: ingestions, processed_files, runs, users
				Running downgrade ghi789 -> def456, split name column
				  4 statements, <duration>
				Running downgrade def456 -> 67371aeb5ae0, rename source_credentials to credentials_json
				  1 statement, <duration>
				Running downgrade 67371aeb5ae0 -> <base>, initial_migration_with_processed_files
				  5 statements, <duration>
				At <base>: 3 revisions in <duration>, one transaction. 3 revisions pending.
				""");
		assertThat(this.database.query("SELECT name FROM users")).containsExactly("Grace Hopper");
		assertThat(
				development.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'alembic%'"))
			.isEmpty();
	}

	@Test
	void mergesParallelBranches() {
		this.project.file(VERSIONS + "abc123_add_feature_a.sql", revision("abc123", "add feature A", "a"))
			.file(VERSIONS + "def456_add_feature_b.sql", revision("def456", "add feature B", "b"))
			.plays("""
					# Branching and Merging
					$ ./migrate heads
					| abc123 (head), add feature A
					| def456 (head), add feature B

					$ ./migrate merge abc123 def456 -m "merge A and B"
					<id1> merges abc123 and def456.
					| Generating alembic/versions/<id1>_merge_a_and_b.sql ...  done

					$ ./migrate branches
					| 67371aeb5ae0 (branchpoint)
					|              -> abc123
					|              -> def456
					|

					# Problem: "Can't locate revision identified by 'abc124'"
					$ ./migrate upgrade abc124
					SQLite at ./autoloader.db, not initialised
					error: no revision or label begins with "abc124"; nothing was changed

					  nearest  abc123, add feature A

					  next     ./migrate upgrade abc123
					           ./migrate history    lists all revisions
					(exit 1)
					""");
	}

	@Test
	void runsOfflineSqlWithPsql() {
		if (!isInstalled("psql")) {
			String reason = "there is no psql on the PATH to run a script with";
			System.out.println("Skipped: " + reason);
			Assumptions.abort(reason);
		}
		this.project.plays("""
				# Offline SQL Generation
				$ export DATABASE_URL="postgresql://user:pass@localhost/mydb"

				$ ./migrate upgrade head --sql > migration.sql
				PostgreSQL at localhost:5432/mydb as user, not initialised
				From <base> to 67371aeb5ae0 (head): 1 revision, 5 statements, one transaction. Nothing was run.

				$ psql -q "$DATABASE_URL" -f migration.sql

				$ ./migrate check
				PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
				| revisions  1, one head, none changed since it was applied
				| database   up to date
				| model      in step, 4 entities

				# Run twice, it changes nothing
				$ psql -q "$DATABASE_URL" -f migration.sql 2>&1 | grep -o 'ERROR: .*' | head -n 1
				| ERROR:  this script starts from <base>, the database is at 67371aeb5ae0
				""");
		assertThat(this.database.columns("processed_files")).containsExactly("id", "file_path");
	}

	@Test
	void goesOnAfterAMigrationThatFailedHalfway() {
		migratedTo(this.database, "head");
		this.database.execute("INSERT INTO users (id, name) VALUES (1, 'Grace'), (2, 'Grace')");
		this.project.file(VERSIONS + "abc123_index_users.sql", """
				-- index users
				--
				-- Revision ID: abc123
				-- Revises: 67371aeb5ae0
				-- Transactional: false

				-- +upgrade
				CREATE INDEX CONCURRENTLY users_id ON users (id);
				CREATE UNIQUE INDEX CONCURRENTLY users_name ON users (name);

				-- +downgrade
				DROP INDEX CONCURRENTLY users_name;
				DROP INDEX CONCURRENTLY users_id;
				""")
			.plays("""
					$ export DATABASE_URL="postgresql://user:pass@localhost/mydb"

					# Problem: Migration fails halfway
					$ ./migrate upgrade head
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
					Running upgrade 67371aeb5ae0 -> abc123, index users (outside a transaction)
					  1 of 2  CREATE INDEX CONCURRENTLY users_id ON users (id)  <duration>
					error: the upgrade stopped at abc123, index users. 1 statement of it is done and stays. The database is at 67371aeb5ae0.

					  where      alembic/versions/abc123_index_users.sql:9, statement 2 of 2
					  statement  CREATE UNIQUE INDEX CONCURRENTLY users_name ON users (name)
					  database   23505: could not create unique index "users_name"
					             Key (name)=(…) is duplicated.
					  state      the index is left INVALID and slows writes; the next run drops it and goes on with statement 2

					  next       Rows of public.users break the new rule. To find them:

					               SELECT name, count(*) FROM users GROUP BY name HAVING count(*) > 1;

					             Correct them in the revision, before line 9, or in the database; then start again.
					(exit 1)

					$ ./migrate current
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0, abc123 unfinished (1 of 2)
					| 67371aeb5ae0
					""");
		this.database.execute("DROP INDEX users_name", "CREATE INDEX users_name ON users (name)");
		this.project.plays("""
				# Mark migration as applied (if you fixed manually)
				$ ./migrate stamp abc123
				PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0, abc123 unfinished (1 of 2)
				Running stamp_revision 67371aeb5ae0 -> abc123
				At abc123 (head).

				$ ./migrate current
				PostgreSQL at localhost:5432/mydb as user, at abc123 (head)
				| abc123 (head)
				""");
	}

	@Test
	void synchronisesAfterADowngradeOfWhatWasNeverApplied() {
		migratedTo(this.database, "head");
		this.database.execute("UPDATE alembic_version SET version_num = 'abc123'");
		this.project.file(VERSIONS + "abc123_add_feature_a.sql", revision("abc123", "add feature A", "a"))
			.plays("""
					$ export DATABASE_URL="postgresql://user:pass@localhost/mydb"

					# Problem: "Can't drop column 'X' because it doesn't exist"
					$ ./migrate downgrade -1
					PostgreSQL at localhost:5432/mydb as user, at abc123 (head)
					Lost: runs.a
					Running downgrade abc123 -> 67371aeb5ae0, add feature A
					error: the downgrade stopped at abc123, add feature A. Nothing was changed: the database is at abc123, as before.

					  where      alembic/versions/abc123_add_feature_a.sql:11, statement 1 of 1
					  statement  ALTER TABLE runs DROP COLUMN a
					  database   42703: column "a" of relation "runs" does not exist

					  next       What this downgrade takes back is not there: abc123 was stamped but never applied, or its work was changed by hand. If it is undone already, say so; nothing is run: ./migrate stamp 67371aeb5ae0
					(exit 1)

					$ ./migrate stamp 67371aeb5ae0
					PostgreSQL at localhost:5432/mydb as user, at abc123 (head)
					Running stamp_revision abc123 -> 67371aeb5ae0
					At 67371aeb5ae0. 1 revision pending.
					""");
	}

	private void migratedTo(Database environment, String target) {
		environment.upgrade(this.project.path(VERSIONS), VersionTableSettings.DEFAULTS, target);
	}

	private static String revision(String id, String message, String column) {
		return """
				-- %s
				--
				-- Revision ID: %s
				-- Revises: 67371aeb5ae0
				-- Create Date: 2025-11-05 09:00:00

				-- +upgrade
				ALTER TABLE runs ADD COLUMN %3$s varchar;

				-- +downgrade
				ALTER TABLE runs DROP COLUMN %3$s;
				""".formatted(message, id, column);
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

}
