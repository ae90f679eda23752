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
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

import dev.stillhead.autoconfigure.PostgresqlRelease;
import dev.stillhead.autoconfigure.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code revision --autogenerate} says where it cannot work: all of it, as a person
 * sees it. Nothing is written, nothing stays on the server, and no password is shown.
 */
class AutogenerateRefusalsIntegrationTests {

	private static final String PASSWORD = "s3cr3t-of-nobody";

	@TempDir
	Path project;

	private final TestDatabase database = TestDatabase.create();

	private final String role = "role_of_" + this.database.name();

	private CommandLineFixture application;

	@BeforeEach
	void makeApplication() {
		this.application = new CommandLineFixture(this.project);
	}

	@AfterEach
	void nothingIsLeft() throws IOException {
		try (Stream<Path> files = Files.list(this.application.revisions())) {
			assertThat(files.map((file) -> file.getFileName().toString())).allMatch((name) -> name.length() < 7);
		}
		assertThat(this.database.query("SELECT datname FROM pg_database WHERE datname LIKE 'stillhead_scratch%\\_"
				+ ProcessHandle.current().pid() + "\\_%'"))
			.isEmpty();
	}

	@AfterEach
	void removeExtension() throws IOException {
		Path control = control("extension_of_" + this.database.name());
		Files.deleteIfExists(control);
		Files.deleteIfExists(control.resolveSibling("extension_of_" + this.database.name() + "--1.sql"));
	}

	@Test
	void entitiesThatDoNotMap() {
		refuses(asOwner("CREATEDB").source(Unmapped.class),
				"""
						PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
						error: the entities cannot be mapped, so there is no model to compare with. Nothing was written.

						  hibernate  Entity 'dev.stillhead.autoconfigure.cli.AutogenerateRefusalsIntegrationTests$Keyless' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)

						  next       Correct the mapping; the application would not start with it either.
						-> 1
						""");
	}

	@Test
	void entitiesThatDisagreeAboutATable() {
		refuses(asOwner("CREATEDB").source(Disagreeing.class), """
				PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
				error: two attributes want public.book.author to be of different types. Nothing was written.

				  where  AutogenerateRefusalsIntegrationTests$Book.author: varchar(100)
				         AutogenerateRefusalsIntegrationTests$SameBook.author: varchar(120)

				  next   Give both the same length, precision or columnDefinition.
				-> 1
				""");
	}

	@Test
	void aDatabaseThatIsNotAtHead() {
		refuses(asOwner("CREATEDB").source(Books.class)
			.revision("a1", "", "books", "CREATE TABLE book (id bigint PRIMARY KEY);", "DROP TABLE book;"),
				"""
						PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
						error: the database is not up to date, so the comparison would find what is only pending; nothing was written

						  pending  a1  books

						  next     ./migrate upgrade head
						-> 1
						""");
	}

	@Test
	void twoHeads() {
		refuses(asOwner("CREATEDB").source(Books.class)
			.revision("a1", "", "books", "CREATE TABLE book (id bigint PRIMARY KEY);", "DROP TABLE book;")
			.revision("a2", "", "others", "CREATE TABLE other (id bigint PRIMARY KEY);", "DROP TABLE other;"), """
					PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
					error: there are two heads, so "head" could mean either; nothing was written

					  a1    books   a base
					  a2    others  a base

					  next  ./migrate merge heads -m "…"    the usual way; commit the new file
					        ./migrate revision --head a1    this one
					        ./migrate revision --head a2    this one
					-> 1
					""");
	}

	@Test
	void aModelThatNeedsAnExtension() {
		refuses(asOwner("CREATEDB").source(Needy.class),
				"""
						PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
						error: the model cannot be created in scratch: 1 entity of dev.stillhead.autoconfigure.cli (AutogenerateRefusalsIntegrationTests.Reader). Nothing was written.

						  statement  create table reader (id bigint not null, name citext, primary key (id))
						  database   42704: type "citext" does not exist

						  next       Let a revision make what it needs (CREATE EXTENSION IF NOT EXISTS …, CREATE TYPE …, CREATE FUNCTION …) and apply it first: scratch begins with what the revisions make.
						-> 1
						""");
	}

	@Test
	void aRoleThatMayNotCreateScratch() {
		refuses(asOwner("NOCREATEDB").source(Books.class),
				"""
						PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
						error: the role habits_owner may not create the scratch database in which revisions are tried. Nothing was written.

						  database  42501: permission denied to create database

						  next      Give it the right:    ALTER ROLE habits_owner CREATEDB;
						            or name another server of the same version, where it exists:
						              stillhead.autogenerate.scratch-url=jdbc:postgresql://localhost:5432/habits?user=…&password=…
						-> 1
						""");
	}

	@Test
	void aScratchServerThatIsOlder() {
		TestDatabase older = PostgresqlRelease.V15.newDatabase();
		CommandLineFixture application = asOwner("NOCREATEDB").source(Books.class)
			.property("stillhead.autogenerate.scratch-url=" + older.jdbcUrl() + "?user=postgres&password=postgres");
		assertThat(application.run("revision", "--autogenerate", "-m", "add author").messages())
			.contains("error: the scratch server is PostgreSQL 15.");
		refuses(application,
				"""
						PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
						error: the scratch server is PostgreSQL 17.2, the database is PostgreSQL 17.2: they would write the same schema in other words. Nothing was written.

						  next  Let stillhead.autogenerate.scratch-url name a server of PostgreSQL 17.
						-> 1
						""");
	}

	@Test
	void anExtensionThatTheScratchServerDoesNotHave() throws IOException {
		String extension = withExtension();
		Path control = control(extension);
		Path away = Files.move(control, control.resolveSibling(extension + ".away"));
		try {
			refuses(this.application,
					"""
							PostgreSQL 17.2 at localhost:5432/habits as habits_owner, at a1 (head)
							error: the database has the extension %s, and the server for scratch databases has not. Nothing was written.

							  statement  CREATE EXTENSION %1$s
							  database   0A000: extension "%1$s" is not available

							  next       Install it there, or name another server of the same version that has it: stillhead.autogenerate.scratch-url
							-> 1
							"""
						.formatted(extension));
		}
		finally {
			Files.move(away, control);
		}
	}

	@Test
	void anExtensionThatTheRoleMayNotCreate() throws IOException {
		String extension = withExtension();
		this.database.execute("ALTER ROLE " + this.role + " NOSUPERUSER CREATEDB");
		refuses(this.application,
				"""
						PostgreSQL 17.2 at localhost:5432/habits as habits_owner, at a1 (head)
						error: the database has the extension %s, which this role may not create in scratch. Nothing was written.

						  statement  CREATE EXTENSION %1$s
						  database   42501: permission denied to create extension "%1$s"

						  next       Name a server of the same version, and a role that may create it there: stillhead.autogenerate.scratch-url
						-> 1
						"""
					.formatted(extension));
	}

	/** A database at head with an extension that only this test knows. */
	private String withExtension() throws IOException {
		String extension = "extension_of_" + this.database.name();
		Files.writeString(control(extension), "default_version = '1'\n");
		Files.writeString(control(extension).resolveSibling(extension + "--1.sql"), "SELECT 1;\n");
		asOwner("SUPERUSER").source(Books.class)
			.revision("a1", "", "needs", "CREATE EXTENSION " + extension + ";", "DROP EXTENSION " + extension + ";");
		assertThat(this.application.run("upgrade", "head").exitCode()).isZero();
		return extension;
	}

	private Path control(String extension) {
		Path shared = Path.of(this.database.query("SELECT setting FROM pg_config WHERE name = 'SHAREDIR'").get(0));
		return shared.resolve("extension").resolve(extension + ".control");
	}

	@Test
	void aScratchServerThatIsDown() {
		refuses(asOwner("NOCREATEDB").source(Books.class)
			.property("stillhead.autogenerate.scratch-url=jdbc:postgresql://localhost:1/postgres?user=me&password="
					+ PASSWORD),
				"""
						PostgreSQL 17.2 at localhost:5432/habits as habits_owner, not initialised
						error: the server for scratch databases does not let us in. Nothing was written.

						  database  08001: Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (Connection refused)

						  next      Is it running, and are address, user and password right in stillhead.autogenerate.scratch-url?
						-> 1
						""");
	}

	@Test
	void aDatabaseThatIsDown() {
		refuses(this.application.source(Books.class)
			.property("DATABASE_URL=postgresql://me:" + PASSWORD + "@localhost:1/habits"),
				"""
						error: the database at localhost:5432/habits cannot be reached. Nothing was changed.

						  from      DATABASE_URL=postgresql://me:***@localhost:5432/habits
						  database  08001: Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (Connection refused)

						  next      Is it running, and is the address right? In a project with a compose file: docker compose up -d db. One that needs longer to start: stillhead.connection.wait=2m
						-> 1
						""");
	}

	private void refuses(CommandLineFixture application, String expected) {
		String seen = application.session("revision", "--autogenerate", "-m", "add author");
		assertThat(seen.replace(this.role, "habits_owner").replaceAll(" [0-9a-f]{12}", " <id>")).isEqualTo(expected)
			.doesNotContain(PASSWORD, "\tat ");
	}

	private CommandLineFixture asOwner(String right) {
		this.database.execute("CREATE ROLE " + this.role + " LOGIN PASSWORD '" + PASSWORD + "' " + right,
				"ALTER DATABASE " + this.database.name() + " OWNER TO " + this.role);
		return this.application.property("DATABASE_URL="
				+ this.database.databaseUrl().replace("postgres:postgres@", this.role + ":" + PASSWORD + "@"));
	}

	@Configuration(proxyBeanMethods = false)
	static class Books {

		@Bean
		PersistenceManagedTypes persistenceManagedTypes() {
			return PersistenceManagedTypes.of(Book.class.getName());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Unmapped {

		@Bean
		PersistenceManagedTypes persistenceManagedTypes() {
			return PersistenceManagedTypes.of(Book.class.getName(), Keyless.class.getName());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Disagreeing {

		@Bean
		PersistenceManagedTypes persistenceManagedTypes() {
			return PersistenceManagedTypes.of(Book.class.getName(), SameBook.class.getName());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Needy {

		@Bean
		PersistenceManagedTypes persistenceManagedTypes() {
			return PersistenceManagedTypes.of(Reader.class.getName());
		}

	}

	@Entity(name = "Book")
	@Table(name = "book")
	static class Book {

		@Id
		Long id;

		@Column(length = 100)
		String author;

	}

	@Entity(name = "SameBook")
	@Table(name = "book")
	static class SameBook {

		@Id
		Long id;

		@Column(length = 120)
		String author;

	}

	@Entity(name = "Keyless")
	static class Keyless {

		String name;

	}

	@Entity(name = "Reader")
	@Table(name = "reader")
	static class Reader {

		@Id
		Long id;

		@Column(columnDefinition = "citext")
		String name;

	}

}
