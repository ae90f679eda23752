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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Source document 004, how a template's migrations work. What it types within
 * {@code docker compose exec app} is typed in the project here.
 */
@ExtendWith(PostgresqlExtension.class)
class TemplateScenarioIntegrationTests {

	private static final String REVISIONS = "src/main/resources/db/revisions/";

	private Database database;

	private Project project;

	@BeforeEach
	void clone(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn template = server.newDatabase("postgresql://template:secret@db:5432/template");
		this.database = template.database();
		this.project = Project.copyOf("template", folder).with(template).plays("""
				$ export DATABASE_URL="postgresql://template:secret@db:5432/template"
				""");
	}

	@Test
	void migratesOnStartup() {
		migratedTo("001");
		this.project.plays("""
				# Behind by 2 migrations
				$ sh serve
				| Checking migrations of PostgreSQL at db:5432/template as template (from DATABASE_URL)
				| Current revision: 001, Initial examples table
				| 2 revisions pending:
				|   002  Add categories table
				|   003  Add priority column to examples
				| Running upgrade 001 -> 002, Add categories table
				|   1 statement, <duration>
				| Running upgrade 002 -> 003, Add priority column to examples
				|   1 statement, <duration>
				| New revision: 003 (head), 2 revisions in <duration>

				# If database is up to date
				$ sh serve
				| Up to date: PostgreSQL at db:5432/template as template is at 003 (head)
				""");
		assertThat(this.database.version()).containsExactly("003");
	}

	@Test
	void numbersANewMigration() {
		migratedTo("003");
		this.project.plays("""
				# Scenario 4: Adding a New Migration
				$ ./migrate revision -m "Add tags table"
				| Generating src/main/resources/db/revisions/004_add_tags_table.sql ...  done
				""").write(REVISIONS + "004_add_tags_table.sql", """
				CREATE TABLE tags (id integer PRIMARY KEY);""", """
				DROP TABLE tags;""").plays("""
				$ ./migrate status
				| PostgreSQL at db:5432/template as template
				|
				|   state     behind: 1 revision pending
				|   current   003  Add priority column to examples
				|             applied <time> by application, <duration>
				|   head      004  Add tags table
				|
				|   pending   004  Add tags table
				|
				|   tables    public.alembic_version, public.alembic_version_journal
				|
				| Next: ./migrate upgrade head             what it would run: ./migrate upgrade head --sql
				""");
		assertThat(this.project.read(REVISIONS + "004_add_tags_table.sql"))
			.contains("-- Revision ID: 004\n-- Revises: 003\n");
	}

	@Test
	void leavesAnOrphanBranchAlone() {
		this.project.file(REVISIONS + "004_remove_description.sql", revision("004", "003", "Remove description"))
			.file(REVISIONS + "002_example_add_categories.sql", revision("002_example", "001", "Add categories"));
		migratedTo("002");
		this.project.plays("""
				# Which Migrations Run?
				$ ./migrate upgrade head
				PostgreSQL at db:5432/template as template, at 002
				error: there are two heads, so "head" could mean either; nothing was changed

				  002_example  Add categories      down from 001
				  004          Remove description  down from 003

				  next         ./migrate merge heads -m "…"     the usual way; commit the new file
				               ./migrate upgrade heads          both, unmerged; for a service: stillhead.target=heads
				               ./migrate upgrade 002_example    this one; for a service: stillhead.target=002_example
				               ./migrate upgrade 004            this one; for a service: stillhead.target=004
				(exit 1)

				$ ./migrate upgrade 004
				PostgreSQL at db:5432/template as template, at 002
				Running upgrade 002 -> 003, Add priority column to examples
				  1 statement, <duration>
				Running upgrade 003 -> 004, Remove description
				At 004 (head): 2 revisions in <duration>, one transaction. 1 revision pending.
				""").configured("""
				stillhead:
				  target: "004"
				""").plays("""
				$ ./migrate upgrade
				PostgreSQL at db:5432/template as template, at 004 (head)
				Up to date at 004 (head).

				$ ./migrate check
				PostgreSQL at db:5432/template as template, at 004 (head)
				| revisions  5, 2 heads, none changed since it was applied
				|              002_example  Add categories
				|              004  Remove description
				| database   up to date
				|
				| Next: ./migrate merge heads -m "…"
				(exit 1)
				""");
		assertThat(this.database.version()).containsExactly("004");
	}

	@Test
	void mergesHeads() {
		this.project.file(REVISIONS + "002_alt.sql", revision("002_alt", "001", "Alternative")).plays("""
				# Multiple Heads (Branches)
				$ ./migrate merge -m "Merge branches" 002 002_alt
				error: 002 is not a head; nothing was written

				  next  ./migrate merge 003 002_alt    its head, and the other
				        --splice                       to branch from it on purpose
				(exit 1)

				$ ./migrate merge -m "Merge branches" 003 002_alt
				004 merges 003 and 002_alt.
				| Generating src/main/resources/db/revisions/004_merge_branches.sql ...  done

				$ ./migrate history
				| 003, 002_alt -> 004 (head) (mergepoint), Merge branches
				| 002 -> 003, Add priority column to examples
				| 001 -> 002, Add categories table
				| 001 -> 002_alt, Alternative
				| <base> -> 001 (branchpoint), Initial examples table
				""");
	}

	@Test
	void noticesThatAnAppliedMigrationWasEdited() {
		migratedTo("003");
		this.project
			.plays("""
					# 5. Never Edit Applied Migrations
					$ EDITOR="sed -i.bak s/integer/bigint/" ./migrate edit 003

					$ ./migrate check
					PostgreSQL at db:5432/template as template, at 003 (head)
					| revisions  3, one head, 1 changed since it was applied
					|              003  Add priority column to examples, applied with another text
					| database   up to date
					|
					| Next: git log -p -- '*003*'    what changed
					|       ./migrate accept 003     if the database is right as it is: records the new text, runs nothing
					(exit 1)

					$ ./migrate accept 003
					PostgreSQL at db:5432/template as template, at 003 (head)
					Accepted 003, Add priority column to examples: its text is now the one in src/main/resources/db/revisions/003_add_priority_column.sql. Nothing was run.

					$ ./migrate check
					PostgreSQL at db:5432/template as template, at 003 (head)
					| revisions  3, one head, none changed since it was applied
					| database   up to date
					""");
	}

	private void migratedTo(String target) {
		this.database.upgrade(this.project.path(REVISIONS), VersionTableSettings.DEFAULTS, target);
	}

	private static String revision(String id, String down, String message) {
		return """
				-- %s
				--
				-- Revision ID: %s
				-- Revises: %s

				-- +upgrade
				-- +downgrade
				""".formatted(message, id, down);
	}

}
