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
 * The project of source document 001 when its learner has learnt it: one chain of
 * revisions, its soft delete, its new columns and its batch, for SQLite and for
 * PostgreSQL. Only {@code DATABASE_URL} differs.
 */
@ExtendWith(PostgresqlExtension.class)
class PersonalTodoChainIntegrationTests {

	private static final String SQLITE = "sqlite:///./database.db";

	private static final String POSTGRESQL = "postgresql://learner:secret@localhost:5432/todo";

	private static final List<String> CHAIN = List.of("bcd789", "abc1234def5678", "cde012", "efg345");

	private static final String JAVA = "classpath:dev/stillhead/sample/habits/scenario/personaltodo";

	/** What PostgreSQL says, as SQLite says it. */
	private static final List<ListedDifference> IN_POSTGRESQL = List.of(
			ListedDifference.of("character varying", "varchar", "another name of the type"),
			ListedDifference.of("timestamp without time zone", "timestamp", "another name of the type"),
			ListedDifference.of("::text", "", "PostgreSQL writes out casts"),
			ListedDifference.of("^extension plpgsql.*", "", "PostgreSQL's own, in every database"),
			ListedDifference.of("^schema public.*", "", "SQLite has no schemas"),
			ListedDifference.of("public\\.", "", "SQLite has no schemas"),
			ListedDifference.of("method=heap", "method=null", "SQLite has but one way to keep rows"),
			ListedDifference.of("BY DEFAULT \\(AS .*\\)", "BY DEFAULT", "SQLite always counts by one"),
			ListedDifference.of("[()]", "", "PostgreSQL writes out parentheses"),
			ListedDifference.of("priority >= 1 AND priority <= 3", "priority BETWEEN 1 AND 3",
					"PostgreSQL writes out what is between"));

	/** What SQLite says, as PostgreSQL says it. */
	private static final List<ListedDifference> IN_SQLITE = List
		.of(ListedDifference.of("[()]", "", "PostgreSQL writes out parentheses"));

	private Database postgresql;

	private Project project;

	@BeforeEach
	void pull(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn todo = server.newDatabase(POSTGRESQL);
		this.postgresql = todo.database();
		this.project = Project.copyOf("personal_todo", folder).with(todo).pull("personal_todo_later").configured("""
				spring:
				  application:
				    name: personal_todo
				  jpa:
				    hibernate:
				      ddl-auto: validate

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

				$ ./migrate upgrade bcd789 2> messages
				""".formatted(url));
		database.execute("INSERT INTO todos (title) VALUES ('learn migrations'), ('forget the rest')");
		List<String> rows = rows(database);
		DatabaseSchema before = database.schema();

		this.project.plays("""
				# The service migrates when it starts, and Hibernate accepts what is there then
				$ sh serve > messages

				$ ./migrate current 2> messages
				| efg345 (head)
				""");
		assertThat(rows(database)).isEqualTo(rows);
		assertWorks(database);
		DatabaseSchema head = database.schema();

		this.project.plays("""
				# Part 7: Rollback
				$ ./migrate downgrade -1 2> messages

				$ ./migrate downgrade bcd789 2> messages
				""");
		assertThat(rows(database)).startsWith(rows.toArray(String[]::new));
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

	/** Numbers, defaults and references, with the rows from before. */
	private static void assertWorks(Database database) {
		database.execute("INSERT INTO todos (title, parent_id) VALUES ('write one', 1)",
				"UPDATE todos SET completed = true WHERE priority = 2 AND id = 2");
		assertThat(database.query(
				"SELECT title FROM todos WHERE completed = false AND priority = 2 AND deleted_at IS NULL ORDER BY id"))
			.containsExactly("learn migrations", "write one");
	}

	private static List<String> rows(Database database) {
		return database.query("SELECT id || ' ' || title FROM todos ORDER BY id");
	}

	private Database database(String url) {
		return url.equals(SQLITE) ? Database.sqlite(this.project.path("database.db")) : this.postgresql;
	}

}
