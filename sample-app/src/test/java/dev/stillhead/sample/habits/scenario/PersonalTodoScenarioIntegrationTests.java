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
 * made its tables itself until now.
 */
@Scenario
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
				$ ./migrate upgrade head --sql | grep "^; ALTER"
				SQLite at ./database.db, not initialised
				From <base> to 001 (head): 1 revision, 1 statement, one transaction. Nothing was run.
				| ; ALTER TABLE todos ADD COLUMN deleted_at timestamp

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

					$ ./migrate downgrade bcd1234def5678
					SQLite at ./database.db, at cde1234def5678
					Lost: todos.due
					Running downgrade cde1234def5678 -> bcd1234def5678, add column
					  1 statement, <duration>
					At bcd1234def5678. 2 revisions pending.

					$ ./migrate -q upgrade head

					$ ./migrate downgrade -3
					SQLite at ./database.db, at def1234def5678 (head)
					Lost: todos.done, todos.due, todos.label
					Running downgrade def1234def5678 -> cde1234def5678, rename field
					  1 statement, <duration>
					Running downgrade cde1234def5678 -> bcd1234def5678, add column
					  1 statement, <duration>
					Running downgrade bcd1234def5678 -> abc1234def5678, initial
					  1 statement, <duration>
					At abc1234def5678: 3 revisions in <duration>, one transaction. 3 revisions pending.

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

	@Test
	void generatesTheFirstRevisionOfTablesFromBefore(Postgresql server) {
		StandIn postgresql = server.newDatabase("postgresql://learner:secret@localhost:5432/todo");
		postgresql.database()
			.execute("CREATE TABLE todos (id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, "
					+ "title varchar(255) NOT NULL)", "INSERT INTO todos (title) VALUES ('learn migrations')");
		this.project.with(postgresql)
			.edit("src/main/java/workshop/todo/Todo.java", "String title;",
					"String title;\n\n\tjava.time.Instant deletedAt;")
			.plays("""
					$ export DATABASE_URL="postgresql://learner:secret@localhost:5432/todo"

					$ ./migrate -q init
					Compiling the project
					| src/main/resources/db/revisions

					# Part 5, approach A: Auto-Generate (Easiest)
					$ ./migrate revision --autogenerate -m "add soft delete to todos"
					PostgreSQL at localhost:5432/todo as learner, not initialised
					The database is not what its revisions make: something was there before them, or was changed by hand:
					  table public.todos is new
					Model: 1 entity of workshop.todo (Todo), built in scratch in <duration>
					Detected added column public.todos.deleted_at  timestamptz
					Proved in scratch: up gives the model exactly, down gives the present schema exactly (<duration>)

					Next: read it, then ./migrate upgrade head
					| Generating src/main/resources/db/revisions/<id1>_add_soft_delete_to_todos.sql ...  done

					# Part 10, step 3: Review migration
					$ cat src/main/resources/db/revisions/*_add_soft_delete_to_todos.sql
					| -- add soft delete to todos
					| --
					| -- Revision ID: <id1>
					| -- Revises:
					| -- Create Date: <time>
					|
					| -- +upgrade
					| ALTER TABLE todos ADD COLUMN deleted_at timestamptz;
					|
					| -- +downgrade
					| ALTER TABLE todos DROP COLUMN deleted_at;

					# Step 4: Test locally
					$ ./migrate -q upgrade head && ./migrate -q downgrade -1 && ./migrate upgrade head
					PostgreSQL at localhost:5432/todo as learner, not initialised
					Running upgrade <base> -> <id1>, add soft delete to todos
					  1 statement, <duration>
					At <id1> (head).

					$ ./migrate revision --autogenerate -m "once more"
					PostgreSQL at localhost:5432/todo as learner, at <id1> (head)
					The revisions do not run from nothing, so scratch was made from what the database holds:
					  src/main/resources/db/revisions/<id1>_add_soft_delete_to_todos.sql:8, statement 1 of 1
					  42P01: relation "todos" does not exist
					Model: 1 entity of workshop.todo (Todo), built in scratch in <duration>
					No differences: model and database are in step. No file was written.
					An entity is missing? It must carry @Entity and lie below workshop.todo, or be named by @EntityScan.
					""");
		assertThat(postgresql.database().columns("todos")).containsExactly("id", "title", "deleted_at");
		assertThat(postgresql.database().query("SELECT title FROM todos")).containsExactly("learn migrations");
	}

	@Test
	void generatesARevisionOnSqlite() {
		this.database.execute("DROP TABLE todos",
				"CREATE TABLE todos (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, title varchar(255) NOT NULL)",
				"INSERT INTO todos (title) VALUES ('learn migrations')");
		this.project
			.edit("src/main/java/workshop/todo/Todo.java", "String title;",
					"String title;\n\n\tjava.time.Instant deletedAt;")
			.plays("""
					$ ./migrate -q init
					Compiling the project
					| src/main/resources/db/revisions

					# Part 5, approach A: Auto-Generate (Easiest)
					$ ./migrate revision --autogenerate -m "add soft delete to todos"
					SQLite at ./database.db, not initialised
					The database is not what its revisions make: something was there before them, or was changed by hand:
					  table todos is new
					Model: 1 entity of workshop.todo (Todo), built in scratch in <duration>
					Detected added column todos.deleted_at  timestamp
					Proved in scratch: up gives the model exactly, down gives the present schema exactly (<duration>)

					Next: read it, then ./migrate upgrade head
					| Generating src/main/resources/db/revisions/<id1>_add_soft_delete_to_todos.sql ...  done

					# Part 10, step 3: Review migration
					$ cat src/main/resources/db/revisions/*_add_soft_delete_to_todos.sql
					| -- add soft delete to todos
					| --
					| -- Revision ID: <id1>
					| -- Revises:
					| -- Create Date: <time>
					|
					| -- +upgrade
					| ALTER TABLE todos ADD COLUMN deleted_at timestamp;
					|
					| -- +downgrade
					| ALTER TABLE todos DROP COLUMN deleted_at;

					# Step 4: Test locally
					$ ./migrate -q upgrade head && ./migrate -q downgrade -1 && ./migrate upgrade head
					SQLite at ./database.db, not initialised
					Running upgrade <base> -> <id1>, add soft delete to todos
					  1 statement, <duration>
					At <id1> (head).

					$ ./migrate check
					SQLite at ./database.db, at <id1> (head)
					| revisions  1, one head, none changed since it was applied
					| database   up to date
					| model      in step, 1 entity
					""");
		assertThat(this.database.columns("todos")).containsExactly("id", "title", "deleted_at");
		assertThat(this.database.query("SELECT title FROM todos")).containsExactly("learn migrations");
	}

	@Test
	void namesTheDialectThatIsMissing() {
		this.project.without("hibernate-community-dialects")
			.plays("""
					$ ./migrate -q init
					| src/main/resources/db/revisions

					$ ./migrate revision --autogenerate -m "add soft delete to todos"
					SQLite at ./database.db, not initialised
					error: Hibernate has no dialect of SQLite, so the entities cannot be read. Nothing was written.

					  next  Add the dependency org.hibernate.orm:hibernate-community-dialects, which has one; Spring Boot knows its version. The application needs it too.
					(exit 1)
					""");
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
