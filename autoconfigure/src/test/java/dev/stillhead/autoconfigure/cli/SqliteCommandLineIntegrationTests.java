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

package dev.stillhead.autoconfigure.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line on a database file.
 */
class SqliteCommandLineIntegrationTests {

	@TempDir
	private Path project;

	@Test
	void goesUpAndDown() {
		CommandLineFixture todos = new CommandLineFixture(this.project)
			.property("DATABASE_URL=sqlite:///" + this.project.resolve("database.db"))
			.revision("2f1a3c4d5e60", "", "initial", "CREATE TABLE todos (id integer PRIMARY KEY, title text);",
					"DROP TABLE todos;")
			.revision("abc1234def5678", "2f1a3c4d5e60", "add deleted_at",
					"ALTER TABLE todos ADD COLUMN deleted_at timestamp;", "ALTER TABLE todos DROP COLUMN deleted_at;");
		assertThat(sqlite(todos.session("upgrade", "head"))).isEqualTo("""
				SQLite 3.53 at database.db, not initialised
				Running upgrade <base> -> 2f1a3c4d5e60, initial
				  1 statement, 38 ms
				Running upgrade 2f1a3c4d5e60 -> abc1234def5678, add deleted_at
				  1 statement, 38 ms
				At abc1234def5678 (head): 2 revisions in 38 ms, one transaction.
				""");
		assertThat(todos.run("current").results()).isEqualTo("abc1234def5678 (head)\n");
		assertThat(sqlite(todos.session("downgrade", "-1")))
			.contains("Running downgrade abc1234def5678 -> 2f1a3c4d5e60")
			.contains("todos.deleted_at")
			.contains("At 2f1a3c4d5e60. 1 revision pending.");
		assertThat(sqlite(todos.session("upgrade", "head"))).contains("At abc1234def5678 (head)");
		assertThat(todos.run("status").exitCode()).isZero();
	}

	@Test
	void saysWhatStandsInTheWay() {
		CommandLineFixture todos = new CommandLineFixture(this.project)
			.property("DATABASE_URL=sqlite:///" + this.project.resolve("nowhere/database.db"))
			.revision("2f1a3c4d5e60", "", "initial", "CREATE TABLE todos (id integer PRIMARY KEY);",
					"DROP TABLE todos;");
		assertThat(todos.session("upgrade", "head")).contains("cannot be opened")
			.contains("mkdir -p")
			.endsWith("-> 1\n");
	}

	@Test
	void saysThatAFolderIsNoDatabase() {
		CommandLineFixture todos = new CommandLineFixture(this.project)
			.property("DATABASE_URL=sqlite:///" + this.project)
			.revision("2f1a3c4d5e60", "", "initial", "CREATE TABLE todos (id integer PRIMARY KEY);",
					"DROP TABLE todos;");
		assertThat(todos.session("upgrade", "head")).contains("cannot be opened")
			.contains("does the address name a file, not a folder?")
			.doesNotContain("\tat ")
			.endsWith("-> 1\n");
	}

	@Test
	void writesTheRevisionThatLeadsToAModel() throws IOException {
		Path script = Files.writeString(this.project.resolve("schema.sql"), """
				CREATE TABLE todos (
				  id integer PRIMARY KEY,
				  title varchar(200) NOT NULL,
				  done boolean DEFAULT false NOT NULL
				);""");
		CommandLineFixture todos = new CommandLineFixture(this.project)
			.property("DATABASE_URL=sqlite:///" + this.project.resolve("database.db"))
			.property("stillhead.autogenerate.schema=" + script.toUri())
			.property("spring.autoconfigure.exclude="
					+ "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
			.revision("2f1a3c4d5e60", "", "initial", "CREATE TABLE todos (id integer PRIMARY KEY, title text);",
					"DROP TABLE todos;");
		todos.session("upgrade", "head");
		assertThat(todos.run("check").messages() + todos.run("check").results()).contains("todos.done");
		Outcome outcome = todos.run("revision", "--autogenerate", "-m", "done", "--rev-id", "b2");
		assertThat(outcome.messages()).contains("Model: schema.sql, built in scratch in ",
				"Detected added column todos.done",
				"Proved in scratch: up gives the model exactly, down gives the present schema exactly (");
		assertThat(outcome.exitCode()).isZero();
		todos.session("upgrade", "head");
		assertThat(todos.run("revision", "--autogenerate", "-m", "again").messages())
			.contains("No differences: model and database are in step. No file was written.");
		assertThat(todos.run("check").exitCode()).isZero();
		assertThat(todos.run("verify", "--all").results())
			.contains("Verified 2f1a3c4d5e60, initial: up, down, up again", "Verified b2, done: up, down, up again");
	}

	private static String sqlite(String seen) {
		return seen.replaceAll("SQLite 3\\.[\\d.]+", "SQLite 3.53")
			.replaceAll(" at /\\S*/database.db", " at database.db");
	}

}
