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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;
import dev.stillhead.autogenerate.AutogenerateCustomizer;
import dev.stillhead.autogenerate.GeneratedOperations;
import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.Ddl;
import dev.stillhead.schema.DatabaseProduct;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The beans that have a say in what is generated.
 */
class AutogenerateBeansIntegrationTests {

	@TempDir
	Path project;

	private final TestDatabase database = TestDatabase.create();

	private CommandLineFixture application;

	@BeforeEach
	void makeApplication() {
		this.application = new CommandLineFixture(this.project).database(this.database)
			.source(Shelves.class)
			.revision("a1", "", "books", """
					CREATE TABLE book (id bigint PRIMARY KEY, title text);
					CREATE INDEX book_title ON book (title);
					CREATE TABLE report_books (id bigint PRIMARY KEY);""", "DROP TABLE report_books, book;");
		assertThat(this.application.run("upgrade", "head").exitCode()).isZero();
	}

	@Test
	void theDocumentedOnesDoWhatTheyAreDocumentedFor() throws IOException {
		Outcome outcome = this.application.source(GenerationConfiguration.class)
			.run("revision", "--autogenerate", "-m", "shelves");
		assertThat(outcome.exitCode()).isZero();
		assertThat(outcome.messages())
			.contains("Detected added table   public.shelf", "Detected removed index public.book.book_title",
					"; a customizer has changed what was generated")
			.doesNotContain("report_books");
		assertThat(written())
			.contains("CREATE TABLE shelf (", "ALTER TABLE shelf ENABLE ROW LEVEL SECURITY;", "DROP INDEX book_title;")
			.doesNotContain("report_books");
		assertThat(this.application.run("upgrade", "head").exitCode()).isZero();
		assertThat(this.application.run("revision", "--autogenerate", "-m", "again").messages())
			.contains("No differences");
		assertThat(this.application.run("verify", "--all").exitCode()).isZero();
	}

	@Test
	void theExampleInTheDocumentationIsTheOneThatIsCompiled() throws IOException {
		String example = Files
			.readString(Path.of("src/test/java/dev/stillhead/autoconfigure/cli/GenerationConfiguration.java"));
		assertThat(Path.of("../docs/autogenerate.md")).content()
			.contains("```java\n" + example.substring(example.indexOf("@Configuration")) + "```\n");
	}

	@Test
	void customizersRunInTheirOrder() throws IOException {
		Outcome outcome = this.application.source(Ordered.class)
			.run("revision", "--autogenerate", "-m", "shelves", "--drop", "report_books");
		assertThat(outcome.messages()).contains("Proved in scratch: up gives the model exactly");
		assertThat(written()).contains("CREATE TABLE shelf (", "DROP TABLE report_books")
			.doesNotContain("ALTER TABLE", "note");
	}

	private String written() throws IOException {
		try (Stream<Path> files = Files.list(this.application.revisions())) {
			return Files.readString(
					files.filter((file) -> !file.getFileName().toString().equals("a1.sql")).findFirst().orElseThrow());
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Shelves {

		@Bean
		PersistenceManagedTypes persistenceManagedTypes() {
			return PersistenceManagedTypes.of(Book.class.getName(), Shelf.class.getName());
		}

	}

	@Entity(name = "Book")
	@Table(name = "book")
	static class Book {

		@Id
		Long id;

		@Column(columnDefinition = "text")
		String title;

	}

	@Entity(name = "Shelf")
	@Table(name = "shelf")
	static class Shelf {

		@Id
		Long id;

	}

	/** The second sees what the first has made, and takes it out again. */
	@Configuration(proxyBeanMethods = false)
	static class Ordered {

		@Bean
		@Order(2)
		AutogenerateCustomizer second() {
			return AutogenerateCustomizer.rewriting(AddColumns.class, (columns) -> List.of());
		}

		@Bean
		@Order(1)
		AutogenerateCustomizer first() {
			return AutogenerateCustomizer.rewriting(CreateTable.class,
					(table) -> Stream
						.concat(Stream.of(table),
								GeneratedOperations
									.say(DatabaseProduct.newest("PostgreSQL"),
											(op) -> op.addColumn("shelf", Ddl.column("note", Ddl.text())))
									.stream())
						.toList());
		}

	}

}
