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

package dev.stillhead.dialect;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.Migrator;
import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.jdbc.sqlite.SqliteSchemaReader;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.schema.SchemaReader;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.SaidRevisions;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.TestDatabase;
import dev.stillhead.testing.TypeCase;
import dev.stillhead.testing.TypeCase.Accepted;
import dev.stillhead.testing.TypeCase.Outcome;
import dev.stillhead.testing.TypeCase.Refused;

import static dev.stillhead.operation.Ddl.column;
import static dev.stillhead.operation.Ddl.setType;
import static dev.stillhead.operation.Ddl.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every type on the databases themselves: of a new table, of a new column, of a column
 * that had another type. What is taken is read back as the same type; what is refused is
 * refused before anything has run.
 */
class TypesIntegrationTests {

	private static final List<TypeCase> CASES = TypeCase.all().toList();

	private static final SchemaFilter ALL = SchemaFilter.everything()
		.withoutTables(new QualifiedName(null, "alembic_version"), new QualifiedName(null, "alembic_version_journal"));

	private static final String POSTGRESQL = "all_on_postgresql";

	private static final String SQLITE = "all_on_sqlite";

	@TempDir
	static Path folder;

	private static SaidRevisions revisions;

	@BeforeAll
	static void say() {
		revisions = new SaidRevisions(folder);
		revisions.revision(POSTGRESQL, "", (op) -> taken(TypeCase::postgresql).forEach((i) -> columns(op, i)));
		revisions.revision(SQLITE, "", (op) -> taken(TypeCase::sqlite).forEach((i) -> columns(op, i)));
		IntStream.range(0, CASES.size()).forEach((i) -> revisions.revision("r" + i, "", (op) -> columns(op, i)));
		revisions.compile();
	}

	private static void columns(Operations op, int number) {
		ColumnType type = CASES.get(number).type();
		op.createTable("u" + number, column("plain", text()), column("e", text()));
		op.createTable("t" + number, column("c", type));
		op.addColumn("t" + number, column("d", type));
		op.alterColumn("u" + number, "e", setType(type).using("NULL").was(text(), "NULL"));
	}

	private static List<Integer> taken(Function<TypeCase, @Nullable Outcome> on) {
		return IntStream.range(0, CASES.size())
			.filter((i) -> on.apply(CASES.get(i)) instanceof Accepted)
			.boxed()
			.toList();
	}

	@Test
	void onTheSharedPostgresql() {
		onPostgresql(PostgresqlServer.shared());
	}

	@Test
	void onTheNewestPostgresql() {
		onPostgresql(PostgresqlServer.newest());
	}

	private static void onPostgresql(PostgresqlServer server) {
		TestDatabase database = server.newDatabase();
		database.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')", "CREATE DOMAIN percent AS integer",
				"CREATE DOMAIN \"Odd\" AS text");
		SchemaReader reader = new PostgresqlSchemaReader(database.dataSource());
		hold(revisions.on(database.dataSource()).build(), reader, POSTGRESQL, TypeCase::postgresql);
	}

	@Test
	void onSqlite() {
		DataSource database = SqliteFile.newDatabase().dataSource();
		hold(revisions.on(database).build(), new SqliteSchemaReader(database), SQLITE, TypeCase::sqlite);
	}

	private static void hold(Migrator migrator, SchemaReader reader, String all,
			Function<TypeCase, @Nullable Outcome> on) {
		for (TypeCase type : CASES) {
			if (on.apply(type) instanceof Refused refused) {
				assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class).as(type.toString())
					.isThrownBy(() -> migrator.upgrade("r" + CASES.indexOf(type), new RecordingListener()))
					.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(refused.problem() + "; nothing was run"))
					.satisfies((ex) -> assertThat(ex.location().toString()).matches("TypesIntegrationTests.java:\\d+"));
			}
		}
		assertThat(reader.read(ALL).tables()).isEmpty();
		migrator.upgrade(all, new RecordingListener());
		DatabaseSchema schema = reader.read(ALL);
		SoftAssertions softly = new SoftAssertions();
		for (int i : taken(on)) {
			String read = ((Accepted) Objects.requireNonNull(on.apply(CASES.get(i)))).read();
			softly.assertThat(types(schema, i)).as(CASES.get(i).toString()).containsExactly("text", read, read, read);
		}
		softly.assertAll();
		migrator.downgrade("base", new RecordingListener());
		assertThat(reader.read(ALL).tables()).isEmpty();
	}

	private static List<String> types(DatabaseSchema schema, int number) {
		return Stream.of("u%d.plain", "t%d.c", "t%d.d", "u%d.e")
			.map((column) -> type(schema, column.formatted(number)))
			.toList();
	}

	private static String type(DatabaseSchema schema, String column) {
		String[] name = column.split("\\.");
		Optional<ColumnPicture> found = schema.tables()
			.stream()
			.filter((table) -> table.name().name().equals(name[0]))
			.flatMap((table) -> table.columns().stream())
			.filter((candidate) -> candidate.name().equals(name[1]))
			.findFirst();
		return found.map(ColumnPicture::type).orElse("");
	}

}
