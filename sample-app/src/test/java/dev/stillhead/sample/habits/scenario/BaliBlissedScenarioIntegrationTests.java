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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Source document 002, the daily work on the BaliBlissed backend. Its
 * {@code scripts/migrate.sh} is the wrapper here.
 */
@Scenario
class BaliBlissedScenarioIntegrationTests {

	private static final String REVISIONS = "src/main/resources/db/revisions/";

	private static final String MODELS = "src/main/java/com/baliblissed/backend/models/";

	private static final String MODEL = "Model: 2 entities of com.baliblissed.backend.models (BlogDB, UserDB), "
			+ "built in scratch in <duration>\n";

	private static final String PROVED = "Proved in scratch: up gives the model exactly, "
			+ "down gives the present schema exactly (<duration>)\n\nNext: read it, then ./migrate upgrade head\n";

	private Database database;

	private Project project;

	@BeforeEach
	void clone(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn baliblissed = server.newDatabase("postgresql+asyncpg://user:pass@localhost:5432/baliblissed");
		this.database = baliblissed.database();
		this.project = Project.copyOf("baliblissed", folder).with(baliblissed).plays("""
				$ mkdir secrets

				$ echo 'DATABASE_URL=postgresql+asyncpg://user:pass@localhost:5432/baliblissed' >> secrets/.env
				""");
	}

	@Test
	void developsAFeatureInAFreshClone() {
		this.project
			.plays("""
					# Scenario 1: Fresh Clone / New Developer Setup
					$ ./migrate upgrade
					PostgreSQL at localhost:5432/baliblissed as user, not initialised
					Running upgrade <base> -> 0001, initial schema
					  2 statements, <duration>
					At 0001 (head).

					$ ./migrate current
					PostgreSQL at localhost:5432/baliblissed as user, at 0001 (head)
					| 0001 (head)

					$ ./migrate generate "nothing_yet"
					PostgreSQL at localhost:5432/baliblissed as user, at 0001 (head)
					%sNo differences: model and database are in step. No file was written.
					An entity is missing? It must carry @Entity and lie below com.baliblissed.backend, or be named by @EntityScan.
					"""
				.formatted(MODEL))
			.edit(MODELS + "UserDB.java", "String email;",
					"String email;\n\n\t@Column(length = 10)\n\tString newField;")
			.plays("""
					# Making Model Changes
					$ ./migrate generate "add_new_field_to_users"
					Compiling the project
					PostgreSQL at localhost:5432/baliblissed as user, at 0001 (head)
					%sDetected added column public.users.new_field  varchar(10)
					%s| Generating src/main/resources/db/revisions/<date>_0002_add_new_field_to_users.sql ...  done

					$ cat src/main/resources/db/revisions/*_add_new_field_to_users.sql
					| -- add_new_field_to_users
					| --
					| -- Revision ID: 0002
					| -- Revises: 0001
					| -- Create Date: <time>
					|
					| -- +upgrade
					| ALTER TABLE users ADD COLUMN new_field varchar(10);
					|
					| -- +downgrade
					| ALTER TABLE users DROP COLUMN new_field;

					$ ./migrate check
					PostgreSQL at localhost:5432/baliblissed as user, at 0001
					| revisions  2, one head, none changed since it was applied
					| database   behind: 1 revision pending
					|              0002  add_new_field_to_users
					| model      not compared, as the database is not up to date
					|
					| Next: ./migrate upgrade head
					(exit 1)

					$ ./migrate upgrade
					PostgreSQL at localhost:5432/baliblissed as user, at 0001
					Running upgrade 0001 -> 0002, add_new_field_to_users
					  1 statement, <duration>
					At 0002 (head).

					# Scenario 4: Rolling Back a Bad Migration
					$ ./migrate downgrade
					PostgreSQL at localhost:5432/baliblissed as user, at 0002 (head)
					Lost: users.new_field
					Running downgrade 0002 -> 0001, add_new_field_to_users
					  1 statement, <duration>
					At 0001. 1 revision pending.

					$ rm src/main/resources/db/revisions/*_add_new_field_to_users.sql
					""".formatted(MODEL, PROVED))
			.edit(MODELS + "UserDB.java", "length = 10", "length = 100")
			.plays("""
					$ ./migrate generate "fixed_migration"
					Compiling the project
					PostgreSQL at localhost:5432/baliblissed as user, at 0001 (head)
					%sDetected added column public.users.new_field  varchar(100)
					%s| Generating src/main/resources/db/revisions/<date>_0002_fixed_migration.sql ...  done

					$ ./migrate upgrade
					PostgreSQL at localhost:5432/baliblissed as user, at 0001
					Running upgrade 0001 -> 0002, fixed_migration
					  1 statement, <duration>
					At 0002 (head).

					# Before Committing
					$ ./migrate check
					PostgreSQL at localhost:5432/baliblissed as user, at 0002 (head)
					| revisions  2, one head, none changed since it was applied
					| database   up to date
					| model      in step, 2 entities
					""".formatted(MODEL, PROVED));
		assertThat(this.database.columns("users")).containsExactly("id", "email", "new_field");
	}

	@Test
	void takesOverADatabaseFromBefore() {
		this.database.execute("CREATE TABLE users (id uuid PRIMARY KEY)", "CREATE TABLE blogs (id uuid PRIMARY KEY)");
		this.project
			.plays("""
					$ ./migrate upgrade
					PostgreSQL at localhost:5432/baliblissed as user, not initialised
					Running upgrade <base> -> 0001, initial schema
					error: the upgrade stopped at 0001, initial schema. Nothing was changed: the database is at <base>, as before.

					  where      src/main/resources/db/revisions/<date>_0001_initial_schema.sql:8, statement 1 of 2
					  statement  CREATE TABLE users ( id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email varchar(255) NOT NULL UNIQUE )
					  database   42P07: relation "users" already exists

					  next       The database has no version table, and this is there already: it was made by something else. If all that a revision makes is there, say so once; nothing is run: ./migrate stamp 0001
					(exit 1)

					# Scenario 2: Existing Database from Before
					$ ./migrate stamp 0001
					PostgreSQL at localhost:5432/baliblissed as user, not initialised
					Running stamp_revision <base> -> 0001
					At 0001 (head).

					$ ./migrate current
					PostgreSQL at localhost:5432/baliblissed as user, at 0001 (head)
					| 0001 (head)
					""");
	}

	@Test
	void mergesWhatTwoDevelopersMade() {
		migratedTo("0001");
		this.project.file(REVISIONS + "20251220_0002_add_role.sql", revision("0002", "0001", "add role", "role"))
			.file(REVISIONS + "20251221_0002_add_phone.sql", revision("0002", "0001", "add phone", "phone"))
			.plays("""
					# Scenario 3: Merge Conflict in Migrations
					$ ./migrate heads
					error: several revisions have the id 0002; the other: src/main/resources/db/revisions/<date>_0002_add_phone.sql:3; nothing was run

					  where  src/main/resources/db/revisions/<date>_0002_add_role.sql:3

					  next   Delete the copy, or give one of them another id.
					(exit 1)

					$ sed -i.bak 's/Revision ID: 0002/Revision ID: 0002_phone/' src/main/resources/db/revisions/*_add_phone.sql

					$ ./migrate heads
					| 0002 (head), add role
					| 0002_phone (head), add phone

					$ ./migrate merge -m "merge_heads" head
					0003 merges 0002 and 0002_phone.
					| Generating src/main/resources/db/revisions/<date>_0003_merge_heads.sql ...  done

					$ ./migrate upgrade
					PostgreSQL at localhost:5432/baliblissed as user, at 0001
					Running upgrade 0001 -> 0002_phone, add phone
					  1 statement, <duration>
					Running upgrade 0001 -> 0002, add role
					  1 statement, <duration>
					Running upgrade 0002, 0002_phone -> 0003, merge_heads
					At 0003 (head): 3 revisions in <duration>, one transaction.
					""");
		assertThat(this.database.columns("users")).containsExactlyInAnyOrder("id", "email", "role", "phone");
	}

	@Test
	void givesADatabaseAdministratorSqlToReview() {
		migratedTo("0001");
		this.project.file(REVISIONS + "20251220_0002_add_role.sql", revision("0002", "0001", "add role", "role"))
			.plays("""
					# Scenario 5: Generating SQL for DBA Review
					$ ./migrate sql | grep ^ALTER
					PostgreSQL at localhost:5432/baliblissed as user, at 0001
					From 0001 to 0002 (head): 1 revision, 1 statement, one transaction. Nothing was run.
					| ALTER TABLE users ADD COLUMN role varchar;

					$ ./migrate upgrade 0001:0002 --sql > migration.sql
					From 0001 to 0002 (head): 1 revision, 1 statement, one transaction. No connection was opened.

					# Full reset: downgrade to base, upgrade to head
					$ ./migrate reset --yes
					PostgreSQL at localhost:5432/baliblissed as user, at 0001
					This downgrades 1 revision to base and upgrades again. Every row in the 2 tables they made is lost.
					Lost: blogs, users
					Running downgrade 0001 -> <base>, initial schema
					  2 statements, <duration>
					At <base>. 2 revisions pending.
					Running upgrade <base> -> 0001, initial schema
					  2 statements, <duration>
					Running upgrade 0001 -> 0002, add role
					  1 statement, <duration>
					At 0002 (head): 2 revisions in <duration>, one transaction.
					""");
		assertThat(this.project.read("migration.sql")).contains("ALTER TABLE users ADD COLUMN role varchar;");
	}

	@Test
	void findsOutWhatAnotherHasDeleted() {
		this.project.file(REVISIONS + "20251220_0002_add_role.sql", revision("0002", "0001", "add role", "role"));
		migratedTo("0002");
		this.project
			.plays("""
					$ rm src/main/resources/db/revisions/*_add_role.sql

					# "Can't locate revision"
					$ ./migrate current
					PostgreSQL at localhost:5432/baliblissed as user, at 0002
					| 0002

					$ ./migrate stamp 0001
					PostgreSQL at localhost:5432/baliblissed as user, at 0002
					error: the database is at 0002, which this application does not have; nothing was changed

					  state  0002, add role, applied <time> by application
					  head   0001  initial schema

					  next   git log --all -- '*0002*'       the branch that has it; merge it
					         ./migrate stamp --purge 0001    if the schema is that of 0001: rewrites the version table, runs nothing
					(exit 1)

					$ ./migrate stamp --purge 0001 --yes
					PostgreSQL at localhost:5432/baliblissed as user, at 0002
					This deletes every row of the version table, and writes 0001. No revision is run.
					Running stamp_revision 0002 -> 0001
					At 0001 (head).

					# "Connection refused"
					$ DATABASE_URL=postgresql+asyncpg://user:pass@localhost:1/baliblissed ./migrate upgrade
					error: the database at localhost:1/baliblissed cannot be reached. Nothing was changed.

					  from      DATABASE_URL=postgresql+asyncpg://user:***@localhost:1/baliblissed
					  database  08001: Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (Connection refused)

					  next      Is it running, and is the address right? In a project with a compose file: docker compose up -d db. One that needs longer to start: stillhead.connection.wait=2m
					(exit 1)
					""");
	}

	private void migratedTo(String target) {
		this.database.upgrade(this.project.path(REVISIONS), VersionTableSettings.DEFAULTS, target);
	}

	private static String revision(String id, String down, String message, String column) {
		return """
				-- %s
				--
				-- Revision ID: %s
				-- Revises: %s
				-- Create Date: 2025-12-20 10:00:00

				-- +upgrade
				ALTER TABLE users ADD COLUMN %4$s varchar;

				-- +downgrade
				ALTER TABLE users DROP COLUMN %4$s;
				""".formatted(message, id, down, column);
	}

}
