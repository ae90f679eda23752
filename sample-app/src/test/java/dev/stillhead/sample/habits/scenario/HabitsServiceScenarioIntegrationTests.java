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
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Source document 000, the walk through the migrations of the habits service.
 */
@Scenario
class HabitsServiceScenarioIntegrationTests {

	private static final String REVISIONS = "src/main/resources/db/revisions/";

	private Database database;

	private Project project;

	@BeforeEach
	void clone(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn swae = server.newDatabase("postgresql://user:pass@host:5432/swae");
		this.database = swae.database();
		this.project = Project.copyOf("habits_service", folder).with(swae).plays("""
				$ export DATABASE_URL="postgresql://user:pass@host:5432/swae"
				""");
	}

	@Test
	void checksAppliesVerifiesAndRunsAgain() {
		this.project.plays("""
				# Phase 1: Check Current State
				$ ./migrate current
				PostgreSQL at host:5432/swae as user, not initialised

				$ ./migrate history
				| 2a3f4c9d1cde -> 3b7a1d2e4f56 (head), soft delete for program_templates
				| 189b1231afd4 -> 2a3f4c9d1cde, add cascade deletes for program templates
				| <base> -> 189b1231afd4, bootstrap tables

				# Phase 2: Apply Migrations
				$ ./migrate upgrade head
				PostgreSQL at host:5432/swae as user, not initialised
				Creating schema habits for the version table
				Running upgrade <base> -> 189b1231afd4, bootstrap tables
				  4 statements, <duration>
				Running upgrade 189b1231afd4 -> 2a3f4c9d1cde, add cascade deletes for program templates
				  6 statements, <duration>
				Running upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56, soft delete for program_templates
				  5 statements, <duration>
				At 3b7a1d2e4f56 (head): 3 revisions in <duration>, one transaction.

				# Phase 3: Verify Migrations Applied
				$ ./migrate current
				PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
				| 3b7a1d2e4f56 (head)

				# Phase 4: Test Idempotency (Run Again)
				$ ./migrate upgrade head
				PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
				Up to date at 3b7a1d2e4f56 (head).
				""");
		assertThat(tables()).containsExactly("alembic_version", "alembic_version_journal", "program_step_templates",
				"program_templates", "step_lesson_templates", "user_program_assignments");
		assertThat(version()).containsExactly("3b7a1d2e4f56");
		assertThat(this.database.query("SELECT conrelid::regclass || ' ' || confdeltype::text FROM pg_constraint "
				+ "WHERE contype = 'f' AND connamespace = 'habits'::regnamespace ORDER BY 1"))
			.containsExactly("habits.program_step_templates c", "habits.step_lesson_templates c",
					"habits.user_program_assignments r");
		assertThat(this.database.query("SELECT proname FROM pg_proc WHERE pronamespace = 'habits'::regnamespace "
				+ "UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"))
			.containsExactly("archive_program_template", "prevent_assign_to_deleted",
					"trg_prevent_assign_deleted_program");
	}

	@Test
	void addsAColumnByHandAndFixesABadMigration() {
		migratedTo("head");
		this.project.plays("""
				# If migration is wrong: delete generated file, create manual migration
				$ ./migrate revision -m "add email to program templates"
				| Generating src/main/resources/db/revisions/<id1>_add_email_to_program_templates.sql ...  done

				$ rm src/main/resources/db/revisions/*_add_email_to_program_templates.sql

				$ ./migrate revision -m "add email to program templates"
				| Generating src/main/resources/db/revisions/<id2>_add_email_to_program_templates.sql ...  done
				""").write(REVISIONS + "*_add_email_to_program_templates.sql", """
				ALTER TABLE habits.program_templates
				ADD COLUMN email VARCHAR NULL;""", """
				ALTER TABLE habits.program_templates
				DROP COLUMN email;""").plays("""
				# Command 8: Apply New Migration
				$ ./migrate upgrade head
				PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
				Running upgrade 3b7a1d2e4f56 -> <id2>, add email to program templates
				  1 statement, <duration>
				At <id2> (head).
				""");
		assertThat(columns()).containsExactly("id", "title", "is_deleted", "email");

		this.project.plays("""
				# Command 9: downgrade -1
				$ ./migrate downgrade -1
				PostgreSQL at host:5432/swae as user, at <id2> (head)
				Lost: habits.program_templates.email
				Running downgrade <id2> -> 3b7a1d2e4f56, add email to program templates
				  1 statement, <duration>
				At 3b7a1d2e4f56. 1 revision pending.
				""");
		assertThat(columns()).containsExactly("id", "title", "is_deleted");
		assertThat(version()).containsExactly("3b7a1d2e4f56");

		this.project.plays("""
				# Workflow 3: Fixing a Bad Migration
				$ rm src/main/resources/db/revisions/*_add_email_to_program_templates.sql

				$ ./migrate revision -m "corrected migration"
				| Generating src/main/resources/db/revisions/<id3>_corrected_migration.sql ...  done
				""").write(REVISIONS + "*_corrected_migration.sql", """
				ALTER TABLE habits.program_templates ADD COLUMN email varchar;
				UPDATE habits.program_templates SET email = '' WHERE email IS NULL;
				ALTER TABLE habits.program_templates ALTER COLUMN email SET NOT NULL;""", """
				ALTER TABLE habits.program_templates DROP COLUMN email;""").plays("""
				$ ./migrate upgrade head
				PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
				Running upgrade 3b7a1d2e4f56 -> <id3>, corrected migration
				  3 statements, <duration>
				At <id3> (head).
				""");
		assertThat(columns()).containsExactly("id", "title", "is_deleted", "email");
	}

	@Test
	void deploysToProduction() {
		migratedTo("2a3f4c9d1cde");
		this.project.plays("""
				# Workflow 4: Production Deployment
				$ ./migrate current
				PostgreSQL at host:5432/swae as user, at 2a3f4c9d1cde
				| 2a3f4c9d1cde

				$ ./migrate upgrade head --sql > migration.sql
				PostgreSQL at host:5432/swae as user, at 2a3f4c9d1cde
				From 2a3f4c9d1cde to 3b7a1d2e4f56 (head): 1 revision, 5 statements, one transaction. Nothing was run.
				""");
		assertThat(this.project.read("migration.sql"))
			.contains("-- Running upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56\n-- soft delete for program_templates\n",
					"ADD COLUMN IF NOT EXISTS is_deleted boolean NOT NULL DEFAULT false;",
					"UPDATE habits.alembic_version SET version_num = '3b7a1d2e4f56'")
			.doesNotContain("pass", "CREATE TABLE habits.program_templates");
		assertThat(version()).containsExactly("2a3f4c9d1cde");

		this.project.plays("""
				# Pro tip 4: Test downgrade() before deploying
				$ ./migrate upgrade +1 && ./migrate downgrade -1 && ./migrate upgrade head
				PostgreSQL at host:5432/swae as user, at 2a3f4c9d1cde
				Running upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56, soft delete for program_templates
				  5 statements, <duration>
				At 3b7a1d2e4f56 (head).
				PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
				Lost: habits.program_templates.is_deleted
				Running downgrade 3b7a1d2e4f56 -> 2a3f4c9d1cde, soft delete for program_templates
				  5 statements, <duration>
				At 2a3f4c9d1cde. 1 revision pending.
				PostgreSQL at host:5432/swae as user, at 2a3f4c9d1cde
				Running upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56, soft delete for program_templates
				  5 statements, <duration>
				At 3b7a1d2e4f56 (head).

				# Pro tip 7: Document complex migrations
				$ ./migrate history -v -r 2a3f4c9d1cde:
				| Rev: 3b7a1d2e4f56 (head)
				| Parent: 2a3f4c9d1cde
				| Path: src/main/resources/db/revisions/3b7a1d2e4f56_soft_delete_program_templates.sql
				|
				|     soft delete for program_templates
				|
				|     Add soft delete support to program templates.
				|
				|     This migration:
				|     1. Adds is_deleted column (default false)
				|     2. Creates partial unique index (only for non-deleted)
				|     3. Adds trigger to prevent assigning deleted programs
				|
				|     Safe to run with existing data.
				|
				|     Create Date: 2025-10-01 08:00:00
				|
				| Rev: 2a3f4c9d1cde
				| Parent: 189b1231afd4
				| Path: src/main/resources/db/revisions/189b1231afd4_bootstrap_tables.sql
				|
				|     add cascade deletes for program templates
				|
				|     Create Date: 2025-09-12 17:03:21
				|
				""");
	}

	@Test
	void stampsADatabaseWhoseRevisionNobodyHas() {
		migratedTo("head");
		this.database.execute("UPDATE habits.alembic_version SET version_num = 'abc123'");
		this.project
			.plays("""
					# "Can't locate revision 'abc123'"
					$ ./migrate upgrade head
					PostgreSQL at host:5432/swae as user, at abc123
					error: the database is at abc123, which this application does not have; nothing was changed

					  state  not in the journal either: from a deleted branch, another tool, or a restored dump
					  head   3b7a1d2e4f56  soft delete for program_templates

					  next   git log --all -- '*abc123*'             the branch that has it; merge it
					         ./migrate stamp --purge 3b7a1d2e4f56    if the schema is that of 3b7a1d2e4f56: rewrites the version table, runs nothing
					(exit 1)

					$ ./migrate stamp head
					PostgreSQL at host:5432/swae as user, at abc123
					error: the database is at abc123, which this application does not have; nothing was changed

					  state  not in the journal either: from a deleted branch, another tool, or a restored dump
					  head   3b7a1d2e4f56  soft delete for program_templates

					  next   git log --all -- '*abc123*'             the branch that has it; merge it
					         ./migrate stamp --purge 3b7a1d2e4f56    if the schema is that of 3b7a1d2e4f56: rewrites the version table, runs nothing
					(exit 1)

					$ ./migrate stamp --purge head --yes
					PostgreSQL at host:5432/swae as user, at abc123
					This deletes every row of the version table, and writes head. No revision is run.
					Running stamp_revision abc123 -> 3b7a1d2e4f56
					At 3b7a1d2e4f56 (head).
					""");
		assertThat(version()).containsExactly("3b7a1d2e4f56");
	}

	@Test
	void mergesTwoHeads() {
		migratedTo("head");
		this.project.file(REVISIONS + "4c0000000001_add_email.sql", revision("4c0000000001", "add email", "email"))
			.file(REVISIONS + "4c0000000002_add_phone.sql", revision("4c0000000002", "add phone", "phone"))
			.plays("""
					# "Multiple heads detected"
					$ ./migrate upgrade head
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
					error: there are two heads, so "head" could mean either; nothing was changed

					  4c0000000001  add email  2025-10-21, down from 3b7a1d2e4f56
					  4c0000000002  add phone  2025-10-21, down from 3b7a1d2e4f56

					  next          ./migrate merge heads -m "…"      the usual way; commit the new file
					                ./migrate upgrade heads           both, unmerged; for a service: stillhead.target=heads
					                ./migrate upgrade 4c0000000001    this one; for a service: stillhead.target=4c0000000001
					                ./migrate upgrade 4c0000000002    this one; for a service: stillhead.target=4c0000000002
					(exit 1)

					$ ./migrate merge heads -m "merge"
					<id1> merges 4c0000000001 and 4c0000000002.
					| Generating src/main/resources/db/revisions/<id1>_merge.sql ...  done

					$ ./migrate upgrade head
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
					Running upgrade 3b7a1d2e4f56 -> 4c0000000002, add phone
					  1 statement, <duration>
					Running upgrade 3b7a1d2e4f56 -> 4c0000000001, add email
					  1 statement, <duration>
					Running upgrade 4c0000000001, 4c0000000002 -> <id1>, merge
					At <id1> (head): 3 revisions in <duration>, one transaction.
					""");
		assertThat(columns()).containsExactly("id", "title", "is_deleted", "phone", "email");
	}

	@Test
	void rollsBackAllThatFailsMidWay() {
		migratedTo("head");
		this.project.file(REVISIONS + "4c0000000001_add_phone.sql", revision("4c0000000001", "add phone", "phone"))
			.plays("""
					$ ./migrate revision -m "add email to program templates"
					| Generating src/main/resources/db/revisions/<id1>_add_email_to_program_templates.sql ...  done
					""")
			.write(REVISIONS + "*_add_email_to_program_templates.sql", """
					ALTER TABLE habits.program_templates
					ADD COLUMN email VARCHAR NOT NULL;""", """
					ALTER TABLE habits.program_templates
					DROP COLUMN email;""");
		this.database.execute("INSERT INTO habits.program_templates (title) VALUES ('Couch to 5k')");
		this.project
			.plays("""
					# Migration fails mid-way
					$ ./migrate upgrade head
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
					Running upgrade 3b7a1d2e4f56 -> 4c0000000001, add phone
					  1 statement, <duration>
					Running upgrade 4c0000000001 -> <id1>, add email to program templates
					error: the upgrade stopped at <id1>, add email to program templates. Nothing was changed: the database is at 3b7a1d2e4f56, as before.

					  where      src/main/resources/db/revisions/<id1>_add_email_to_program_templates.sql:8, statement 1 of 1
					  statement  ALTER TABLE habits.program_templates ADD COLUMN email VARCHAR NOT NULL
					  database   23502: column "email" of relation "program_templates" contains null values
					  state      4c0000000001 was rolled back with it (one transaction)

					  next       Rows of habits.program_templates break the new rule. To find them:

					               SELECT * FROM habits.program_templates WHERE email IS NULL;

					             Correct them in the revision, before line 8, or in the database; then start again.
					(exit 1)
					""");
		assertThat(columns()).containsExactly("id", "title", "is_deleted");
		assertThat(version()).containsExactly("3b7a1d2e4f56");
		this.project.write(REVISIONS + "*_add_email_to_program_templates.sql", """
				ALTER TABLE habits.program_templates
				ADD COLUMN email VARCHAR NULL;""", """
				ALTER TABLE habits.program_templates
				DROP COLUMN email;""").plays("""
				# Fix the SQL in migration file, then retry
				$ ./migrate upgrade head
				PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
				Running upgrade 3b7a1d2e4f56 -> 4c0000000001, add phone
				  1 statement, <duration>
				Running upgrade 4c0000000001 -> <id1>, add email to program templates
				  1 statement, <duration>
				At <id1> (head): 2 revisions in <duration>, one transaction.
				""");
		assertThat(columns()).containsExactly("id", "title", "is_deleted", "phone", "email");
	}

	private void migratedTo(String target) {
		this.database.execute("CREATE SCHEMA habits");
		this.database.upgrade(this.project.path(REVISIONS),
				new VersionTableSettings("alembic_version", "habits", true, null), target);
	}

	private static String revision(String id, String message, String column) {
		return """
				-- %s
				--
				-- Revision ID: %s
				-- Revises: 3b7a1d2e4f56
				-- Create Date: 2025-10-21 14:30:00

				-- +upgrade
				ALTER TABLE habits.program_templates ADD COLUMN %3$s varchar;

				-- +downgrade
				ALTER TABLE habits.program_templates DROP COLUMN %3$s;
				""".formatted(message, id, column);
	}

	private List<String> columns() {
		return this.database.columns("habits.program_templates");
	}

	private List<String> tables() {
		return this.database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'habits' ORDER BY 1");
	}

	private List<String> version() {
		return this.database.query("SELECT version_num FROM habits.alembic_version");
	}

}
