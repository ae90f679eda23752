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
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;
import dev.stillhead.autogenerate.Schema;
import dev.stillhead.operation.Ddl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code revision --autogenerate}, {@code check} and {@code verify} as they are typed.
 */
class AutogenerateCommandIntegrationTests {

	@TempDir
	Path project;

	private final TestDatabase database = TestDatabase.create();

	private CommandLineFixture application;

	@BeforeEach
	void makeApplication() {
		this.application = new CommandLineFixture(this.project).database(this.database)
			.source(Books.class)
			.revision("a1", "", "books", """
					CREATE TABLE book (
					  id bigint PRIMARY KEY,
					  title varchar(200) NOT NULL,
					  pages integer DEFAULT 0 NOT NULL CHECK (pages >= 0),
					  isbn varchar(20)
					);
					CREATE UNIQUE INDEX book_title_long ON book (title) WHERE pages > 100;
					CREATE INDEX book_isbn ON book (isbn);""", "DROP TABLE book;");
	}

	@Test
	void nothingIsWrittenBeforeTheDatabaseIsAtHead() throws IOException {
		Outcome outcome = this.application.run("revision", "--autogenerate", "-m", "add author");
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(outcome.messages()).contains(
				"error: the database is not up to date, so the comparison would find what is only pending; nothing was written",
				"  pending  a1  books", "./migrate upgrade head");
		assertThat(files()).containsExactly("a1.sql");
	}

	@Test
	void asksForNothingWhereAllIsKnownAndTheSecondTimeFindsNothing() throws IOException {
		upgrade();
		Outcome outcome = this.application.run("revision", "--autogenerate", "-m", "add author", "--rename",
				"book.title:name", "--fill", "book.shelf='A'");
		assertThat(outcome.messages()).contains(
				"Model: 1 entity of dev.stillhead.autoconfigure.cli (AutogenerateCommandIntegrationTests.Book), built in scratch in ",
				"Detected added column public.book.author  varchar(100)",
				"Detected added column public.book.shelf   varchar(10) not null",
				"Renamed column public.book.title -> name",
				"Proved in scratch: up gives the model exactly, down gives the present schema exactly (",
				"Next: read it, then ./migrate upgrade head");
		assertThat(outcome.results()).startsWith("Generating src/main/resources/db/revisions/").endsWith("...  done\n");
		assertThat(outcome.exitCode()).isZero();
		assertThat(written()).contains("ALTER TABLE book RENAME COLUMN title TO name;",
				"ADD COLUMN author varchar(100)", "UPDATE book SET shelf = 'A' WHERE shelf IS NULL;");
		upgrade();
		Outcome again = this.application.run("revision", "--autogenerate", "-m", "again");
		assertThat(again.exitCode()).isZero();
		assertThat(again.results()).isEmpty();
		assertThat(again.messages())
			.contains("No differences: model and database are in step. No file was written.\n"
					+ "An entity is missing? It must carry @Entity and lie below ")
			.doesNotContain("Only in the database");
		assertThat(this.application.run("revision", "--autogenerate", "-v", "-m", "again").messages()).contains(
				"Only in the database, and kept:", "partial index public.book.book_title_long",
				"index public.book.book_isbn", "check public.book.book_pages_check",
				"default of column public.book.pages");
		assertThat(files()).hasSize(2);
		assertThat(this.application.run("verify", "--all").results()).contains("Verified a1, books: up, down, up again",
				", add author: up, down, up again");
	}

	@Test
	void asksAboutARenameAndTakesEnterForNo() throws IOException {
		upgrade();
		this.database.execute("INSERT INTO book (id, title) VALUES (1, 'x')");
		Outcome outcome = this.application.answering("\n").run("revision", "--autogenerate", "-m", "x");
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(outcome.messages()).contains("Is book.name the renamed title?", "  for        same type",
				"  r  rename it; the data stay", "  q  write nothing", "[r/d/q, Enter = q]",
				"error: not decided; nothing was written");
		assertThat(files()).containsExactly("a1.sql");
	}

	@Test
	void takesAnswersFromATerminal() throws IOException {
		upgrade();
		Outcome outcome = this.application.answering("r\n'A'\n").run("revision", "--autogenerate", "-m", "x");
		assertThat(outcome.exitCode()).isZero();
		assertThat(outcome.messages()).contains("Renamed column public.book.title -> name",
				"public.book.shelf takes no null and has no default: what shall the rows have that are there already?");
		assertThat(written()).contains("RENAME COLUMN title TO name").contains("SET shelf = 'A'");
	}

	@Test
	void withoutATerminalNamesTheOptions() {
		upgrade();
		Outcome rename = this.application.run("revision", "--autogenerate", "-m", "x");
		assertThat(rename.exitCode()).isEqualTo(1);
		assertThat(rename.messages()).contains(
				"error: public.book.name may be the renamed title, and there is no terminal to ask; nothing was written",
				"--rename public.book.title:name    the data stay", "--drop public.book.title",
				"or, on the field: @RenamedFrom(\"title\")");
		Outcome fill = this.application.run("revision", "--autogenerate", "-m", "x", "--rename", "book.title:name");
		assertThat(fill.messages()).contains("--fill public.book.shelf=<SQL>");
		Outcome unknown = this.application.run("revision", "--autogenerate", "-m", "x", "--rename", "book.title:name",
				"--fill", "book.shelves=1");
		assertThat(unknown.exitCode()).isEqualTo(2);
		assertThat(this.application.run("revision", "-m", "x", "--only", "book").exitCode()).isEqualTo(2);
	}

	@Test
	void saysWhatIsDestroyedOnTheTerminalAndInTheFile() throws IOException {
		upgrade();
		this.database.execute("INSERT INTO book (id, title) VALUES (1, 'x'), (2, 'y')", "ANALYZE book");
		Outcome outcome = this.application.run("generate", "other names", "--drop", "book.title", "--rev-id", "b2",
				"--fill", "book.shelf='A'", "--fill", "book.name='?'");
		assertThat(outcome.messages()).contains("Destroys data: book.title (about 2 rows)");
		assertThat(written()).contains("-- Destroys data: book.title (about 2 rows).",
				"-- destroys data: book.title (about 2 rows)");
	}

	@Test
	void saysWhatAnAnswerCostsOnlyWhereItIsKnown() {
		upgrade();
		assertThat(whatDroppingCosts()).contains("there are no rows");
		this.database.execute("INSERT INTO book (id, title) VALUES (1, 'x')", "ANALYZE book");
		assertThat(whatDroppingCosts()).contains("about 1 value is lost");
		this.database.execute("DELETE FROM book", "VACUUM ANALYZE book", "INSERT INTO book (id, title) VALUES (1, 'x')",
				"SELECT pg_stat_reset_single_table_counters('book'::regclass)");
		assertThat(whatDroppingCosts()).contains("its values are lost").doesNotContain("there are no rows");
	}

	private String whatDroppingCosts() {
		return this.application.run("generate", "x").messages();
	}

	@Test
	void checkHoldsTheModelAgainstTheDatabase() {
		upgrade();
		Outcome outcome = this.application.run("check");
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(outcome.results()).contains("revisions  1, one head", "database   up to date",
				"model      5 differences", "  public.book.author",
				"in the model (varchar(100), AutogenerateCommandIntegrationTests.Book.author), not in the database",
				"Next: ./migrate revision --autogenerate -m \"…\"");
		assertThat(this.application.run("check", "--only", "revisions,database").exitCode()).isZero();
	}

	@Test
	void checkTellsItsOtherPartsWhereTheModelCannotBeCompared() {
		upgrade();
		this.application.revision("a1", "", "books", "CREATE TABLE book (id int);", "DROP TABLE book;")
			.property("stillhead.autogenerate.scratch-url=jdbc:postgresql://localhost:1/none?user=u&password=secret");
		Outcome outcome = this.application.run("check");
		assertThat(outcome.messages()).doesNotContain("error:", "secret");
		assertThat(outcome.results())
			.contains("revisions  1, one head, 1 changed since it was applied", "database   up to date",
					"model      not compared: ", "localhost:1", "Next: git log -p -- '*a1*'    what changed",
					"./migrate accept a1")
			.doesNotContain("secret", "error:", "othing was written");
		assertThat(outcome.exitCode()).isEqualTo(1);
	}

	@Test
	void checkNamesWhatIsPendingOutsideTheTarget() {
		upgrade();
		this.application.revision("b1", "", "another", "CREATE TABLE another (id int);", "DROP TABLE another;");
		Outcome outcome = this.application.property("stillhead.target=a1").run("check");
		assertThat(outcome.results()).contains("revisions  2, 2 heads", "database   up to date",
				"model      not compared, as the database is not at all heads");
		assertThat(outcome.exitCode()).isEqualTo(1);
	}

	@Test
	void checkFromScratchNeedsNoMigratedDatabase() {
		Outcome outcome = this.application.run("check", "--from-scratch");
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(outcome.results()).contains("model      5 differences").doesNotContain("database   ");
		assertThat(this.database.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).isEmpty();
	}

	@Test
	void withoutAModelSaysWhatCouldBeOne() {
		CommandLineFixture plain = new CommandLineFixture(this.project).database(this.database)
			.property("spring.autoconfigure.exclude="
					+ "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration");
		assertThat(plain.run("upgrade", "head").exitCode()).isZero();
		Outcome outcome = plain.run("revision", "--autogenerate", "-m", "x");
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(outcome.messages()).contains(
				"error: there is no model to compare the database with; nothing was written", "@EntityScan",
				"stillhead.autogenerate.schema=classpath:schema.sql", "dev.stillhead.autogenerate.Schema");
		Outcome check = plain.run("check");
		assertThat(check.exitCode()).isZero();
		assertThat(check.results()).contains("model      left out: there is no model to compare the database with");
	}

	@Test
	void withoutEntitiesNoScratchIsNeeded() {
		this.database.execute("CREATE ROLE modest LOGIN PASSWORD 'modest'", "GRANT ALL ON SCHEMA public TO modest");
		CommandLineFixture plain = new CommandLineFixture(this.project).source(NoEntities.class)
			.property("DATABASE_URL=" + this.database.databaseUrl().replace("postgres:postgres@", "modest:modest@"));
		assertThat(plain.run("upgrade", "head").exitCode()).isZero();
		Outcome check = plain.run("check");
		assertThat(check.results()).contains("model      left out: there is no model to compare the database with");
		assertThat(check.exitCode()).isZero();
		assertThat(plain.run("revision", "--autogenerate", "-m", "x").messages())
			.contains("error: there is no model to compare the database with; nothing was written");
	}

	@Test
	void takesAScriptAndADeclarationForModels() throws IOException {
		Path script = Files.writeString(this.project.resolve("schema.sql"),
				"CREATE TABLE shop (id bigint PRIMARY KEY);\nCREATE VIEW shops AS SELECT id FROM shop;");
		CommandLineFixture plain = new CommandLineFixture(this.project).database(this.database)
			.source(Declared.class)
			.property("stillhead.autogenerate.schema=" + script.toUri())
			.property("spring.autoconfigure.exclude="
					+ "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration");
		assertThat(plain.run("upgrade", "head").exitCode()).isZero();
		Outcome outcome = plain.run("revision", "--autogenerate", "-m", "shops");
		assertThat(outcome.messages()).contains("Model: schema.sql; schema shelves, built in scratch in ",
				"Detected added table   public.shelf", "Detected added table   public.shop",
				"Detected added view    public.shops", "Detected removed table public.book");
		assertThat(outcome.exitCode()).isZero();
	}

	private void upgrade() {
		assertThat(this.application.run("upgrade", "head").exitCode()).isZero();
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(this.application.revisions())) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private String written() throws IOException {
		try (Stream<Path> files = Files.list(this.application.revisions())) {
			return Files.readString(
					files.filter((file) -> !file.getFileName().toString().equals("a1.sql")).findFirst().orElseThrow());
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EntityScan(basePackageClasses = AutogenerateCommandIntegrationTests.class)
	static class Books {

		@Bean
		PersistenceManagedTypes persistenceManagedTypes() {
			return PersistenceManagedTypes.of(Book.class.getName());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class NoEntities {

		@Bean
		PersistenceManagedTypes persistenceManagedTypes() {
			return PersistenceManagedTypes.of();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		Schema shelves() {
			return (op) -> op.createTable("shelf", Ddl.column("id", Ddl.bigint()).primaryKey());
		}

	}

	@Entity(name = "Book")
	@Table(name = "book")
	static class Book {

		@Id
		Long id;

		@Column(nullable = false, length = 200)
		String name;

		@Column(length = 100)
		String author;

		@Column(nullable = false, length = 10)
		String shelf;

		int pages;

		@Column(length = 20)
		String isbn;

	}

}
