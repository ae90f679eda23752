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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Source document 001, a learner's first steps, on SQLite as there. The application has
 * made its tables itself until now. The dry run, which no script is written for on
 * SQLite, is refused.
 */
class PersonalTodoScenarioIntegrationTests {

	private Database database;

	private Project project;

	@BeforeEach
	void createDatabase(@TempDir Path folder) throws IOException {
		this.project = Project.copyOf("personal_todo", folder).plays("""
				$ export DATABASE_URL=sqlite:///./database.db
				""");
		this.database = Database.sqlite(this.project.path("database.db"));
		this.database.execute("CREATE TABLE todos (id integer PRIMARY KEY, title varchar NOT NULL)",
				"INSERT INTO todos (title) VALUES ('learn migrations')");
	}

	@Test
	void setsUpAndWritesTheFirstRevision() {
		this.project.plays("""
				# Prerequisites Check
				$ ./migrate --version
				| Stillhead
				| Spring Boot
				| Java
				| personal_todo
				| org.postgresql.Driver
				| org.sqlite.JDBC

				# Part 2: Step 1 - Initialize
				$ ./migrate init alembic

				It is read as soon as it is a location, in application.yml:

				    stillhead:
				      locations: file:alembic
				      target: head

				Next: ./migrate revision -m "what the first one does"
				| Creating directory alembic ...  done
				""").configured("""
				spring:
				  application:
				    name: personal_todo

				stillhead:
				  locations: file:alembic
				  revision:
				    file-template: "%(year)d_%(month).2d_%(day).2d_%(rev)s_%(slug)s"
				    id: sequence
				""").plays("""
				# Part 5, approach B: Manual (Full Control)
				$ ./migrate revision -m "add soft delete to todos"
				| Generating alembic/<date>_001_add_soft_delete_to_todos.sql ...  done

				$ cat alembic/*_001_add_soft_delete_to_todos.sql
				| -- add soft delete to todos
				| --
				| -- Revision ID: 001
				| -- Revises:
				| -- Create Date: <time>
				|
				| -- +upgrade
				|
				|
				| -- +downgrade
				""").write("alembic/*_001_add_soft_delete_to_todos.sql", """
				ALTER TABLE todos ADD COLUMN deleted_at timestamp;""", """
				ALTER TABLE todos DROP COLUMN deleted_at;""").plays("""
				# Part 8.3: See what WILL happen (dry run)
				$ ./migrate upgrade head --sql
				error: there are no scripts for SQLite; nothing was printed

				  next  Run it live, without --sql.
				(exit 1)

				# Part 10, step 4: Test locally
				$ ./migrate upgrade head
				SQLite at ./database.db, not initialised
				Running upgrade <base> -> 001, add soft delete to todos
				  1 statement, <duration>
				At 001 (head).

				$ ./migrate downgrade -1
				SQLite at ./database.db, at 001 (head)
				Lost: todos.deleted_at
				Running downgrade 001 -> <base>, add soft delete to todos
				  1 statement, <duration>
				At <base>. 1 revision pending.

				$ ./migrate upgrade head
				SQLite at ./database.db, not initialised
				Running upgrade <base> -> 001, add soft delete to todos
				  1 statement, <duration>
				At 001 (head).

				# Part 11: Edit latest migration
				$ EDITOR="echo vim" ./migrate edit
				| vim alembic/<date>_001_add_soft_delete_to_todos.sql
				""");
		assertThat(this.database.columns("todos")).containsExactly("id", "title", "deleted_at");
		assertThat(this.database.query("SELECT title FROM todos")).containsExactly("learn migrations");
	}

	@Test
	void goesUpAndDownByStepsAndIds() {
		this.project.file("src/main/resources/db/revisions/2024_02_19_001_add_deleted_at_column.sql", """
				-- Add deleted_at column to todos
				--
				-- This is the "description" - appears in history
				--
				-- Revision ID: abc1234def5678
				-- Revises: None
				-- Create Date: 2024-02-19 10:30:00.000000

				-- +upgrade
				ALTER TABLE todos ADD COLUMN deleted_at timestamp;

				-- +downgrade
				ALTER TABLE todos DROP COLUMN deleted_at;
				""")
			.file("src/main/resources/db/revisions/2026_02_21_001_initial.sql",
					revision("bcd1234def5678", "abc1234def5678", "initial", "done"))
			.file("src/main/resources/db/revisions/2026_02_21_002_add_column.sql",
					revision("cde1234def5678", "bcd1234def5678", "add column", "due"))
			.file("src/main/resources/db/revisions/2026_02_22_001_rename_field.sql",
					revision("def1234def5678", "cde1234def5678", "rename field", "label"))
			.plays("""
					# Part 6: How to Apply Migrations
					$ ./migrate upgrade +1
					SQLite at ./database.db, not initialised
					Running upgrade <base> -> abc1234def5678, Add deleted_at column to todos
					  1 statement, <duration>
					At abc1234def5678. 3 revisions pending.

					$ ./migrate upgrade +3
					SQLite at ./database.db, at abc1234def5678
					Running upgrade abc1234def5678 -> bcd1234def5678, initial
					  1 statement, <duration>
					Running upgrade bcd1234def5678 -> cde1234def5678, add column
					  1 statement, <duration>
					Running upgrade cde1234def5678 -> def1234def5678, rename field
					  1 statement, <duration>
					At def1234def5678 (head): 3 revisions in <duration>, one transaction.

					$ ./migrate upgrade abc1234def5678
					SQLite at ./database.db, at def1234def5678 (head)
					Up to date at def1234def5678 (head).

					# Part 8: Checking Migration Status
					$ ./migrate current
					SQLite at ./database.db, at def1234def5678 (head)
					| def1234def5678 (head)

					$ ./migrate history
					| cde1234def5678 -> def1234def5678 (head), rename field
					| bcd1234def5678 -> cde1234def5678, add column
					| abc1234def5678 -> bcd1234def5678, initial
					| <base> -> abc1234def5678, Add deleted_at column to todos

					# Part 7: How to Rollback Migrations
					$ ./migrate downgrade -1
					SQLite at ./database.db, at def1234def5678 (head)
					Lost: todos.label
					Running downgrade def1234def5678 -> cde1234def5678, rename field
					  1 statement, <duration>
					At cde1234def5678. 1 revision pending.

					$ ./migrate downgrade abc1234def5678
					SQLite at ./database.db, at cde1234def5678
					Lost: todos.done, todos.due
					Running downgrade cde1234def5678 -> bcd1234def5678, add column
					  1 statement, <duration>
					Running downgrade bcd1234def5678 -> abc1234def5678, initial
					  1 statement, <duration>
					At abc1234def5678: 2 revisions in <duration>, one transaction. 3 revisions pending.

					$ ./migrate downgrade base
					SQLite at ./database.db, at abc1234def5678
					Lost: todos.deleted_at
					Running downgrade abc1234def5678 -> <base>, Add deleted_at column to todos
					  1 statement, <duration>
					At <base>. 4 revisions pending.

					$ ./migrate downgrade -3
					SQLite at ./database.db, not initialised
					error: "-3" goes past base: no revision is applied; nothing was changed

					  next  ./migrate current    where the database is
					(exit 1)
					""");
		assertThat(this.database.columns("todos")).containsExactly("id", "title");
		assertThat(this.database.version()).isEmpty();
	}

	private static String revision(String id, String down, String message, String column) {
		return """
				-- %s
				--
				-- Revision ID: %s
				-- Revises: %s

				-- +upgrade
				ALTER TABLE todos ADD COLUMN %4$s varchar;

				-- +downgrade
				ALTER TABLE todos DROP COLUMN %4$s;
				""".formatted(message, id, down, column);
	}

}
