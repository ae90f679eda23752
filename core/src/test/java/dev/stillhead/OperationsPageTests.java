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

package dev.stillhead;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.dialect.Rendering;
import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.JavaSources;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page {@code docs/operations.md} is true: its calls compile, PostgreSQL has them
 * all, and SQLite does with them what the page says.
 */
class OperationsPageTests {

	private static final Path PAGE = Path.of("..", "docs", "operations.md");

	private static final Pattern ROW = Pattern.compile("(?m)^\\|.*`(op\\..*)` \\| (yes|copy|nothing|refused) \\|$");

	private static final List<String> DIRECTIVES = List.of("create_table", "drop_table", "rename_table", "add_column",
			"drop_column", "alter_column", "create_index", "drop_index", "create_primary_key",
			"create_unique_constraint", "create_check_constraint", "create_foreign_key", "create_exclude_constraint",
			"drop_constraint", "create_table_comment", "drop_table_comment", "bulk_insert", "execute", "inline_literal",
			"op.f", "invoke", "get_bind", "get_context", "run_async", "batch_alter_table", "register_operation",
			"implementation_for", "autocommit_block");

	private static final String SOURCE = """
			package page;

			import java.util.List;

			import dev.stillhead.operation.DialectOperation;
			import dev.stillhead.operation.MigrateOperation;
			import dev.stillhead.operation.Migration;
			import dev.stillhead.schema.DatabaseProduct;
			import dev.stillhead.sql.SourceLocation;

			import static dev.stillhead.operation.Ddl.*;

			public class Page {

				public static List<Migration> calls() {
					return List.of(%s);
				}

				public record Analyze(SourceLocation location, String table) implements DialectOperation {

					Analyze(String table) {
						this(SourceLocation.of("Page.java"), table);
					}

					@Override
					public Analyze at(SourceLocation line) {
						return new Analyze(line, this.table);
					}

					@Override
					public List<String> statements(DatabaseProduct database) {
						return List.of("ANALYZE " + this.table);
					}

					@Override
					public List<MigrateOperation> reverse() {
						return List.of();
					}

				}

			}
			""";

	@TempDir
	static Path folder;

	private static final List<Row> ROWS = new ArrayList<>();

	private static List<Migration> migrations;

	@BeforeAll
	static void compile() throws Exception {
		Matcher rows = ROW.matcher(Files.readString(PAGE));
		while (rows.find()) {
			ROWS.add(new Row(rows.group(1), rows.group(2)));
		}
		JavaSources sources = new JavaSources(folder.resolve("src"), folder.resolve("classes"));
		sources.write("page/Page.java", SOURCE
			.formatted(ROWS.stream().map((row) -> "(op) -> " + row.call()).collect(Collectors.joining(",\n"))));
		assertThat(sources.compile()).isEmpty();
		migrations = load();
	}

	@SuppressWarnings("unchecked")
	private static List<Migration> load() throws Exception {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.resolve("classes").toUri().toURL() },
				Migration.class.getClassLoader())) {
			loader.loadClass("page.Page$Analyze");
			return (List<Migration>) loader.loadClass("page.Page").getMethod("calls").invoke(null);
		}
	}

	@Test
	void namesEveryDirectiveOfAlembic() throws IOException {
		assertThat(Files.readString(PAGE)).contains(DIRECTIVES);
	}

	@Test
	void namesEveryVerb() {
		Stream<String> verbs = Stream.of(Operations.class.getMethods())
			.map(Method::getName)
			.filter((verb) -> !List.of("database", "argument", "reverseUpgrade", "irreversible").contains(verb));
		assertThat(ROWS.stream().map(Row::call).collect(Collectors.joining("\n")))
			.contains(verbs.map((verb) -> "." + verb + "(").toList());
	}

	@TestFactory
	Stream<DynamicTest> callsAreWhatThePageSays() {
		assertThat(ROWS).hasSizeGreaterThan(90);
		return Stream.iterate(0, (i) -> i < ROWS.size(), (i) -> i + 1)
			.map((i) -> DynamicTest.dynamicTest(ROWS.get(i).call(), () -> {
				assertThat(outcome(migrations.get(i), new DatabaseProduct("PostgreSQL", 18, 0))).isEqualTo("yes");
				assertThat(outcome(migrations.get(i), new DatabaseProduct("SQLite", 3, 50)))
					.isEqualTo(ROWS.get(i).onSqlite());
			}));
	}

	private static String outcome(Migration migration, DatabaseProduct product) {
		Dialect dialect = Dialects.of(product);
		List<MigrateOperation> operations = new MigrationRecorder("page", migration, product).upgrade();
		if (operations.get(0) instanceof ExecuteLive) {
			return "yes";
		}
		try {
			List<Rendering> renderings = dialect.render(operations);
			boolean copied = renderings.stream().anyMatch(Rendering.Deferred.class::isInstance);
			return renderings.isEmpty() ? "nothing" : copied ? "copy" : "yes";
		}
		catch (UnsupportedOperationOnDatabaseException ex) {
			return "refused";
		}
	}

	private record Row(String call, String onSqlite) {

	}

}
