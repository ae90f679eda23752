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

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.OperationRefusedException;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every place for a name in every verb: a name that PostgreSQL would cut off is refused,
 * a reserved word is quoted, and what is no name is refused before any database is asked.
 */
class NamesTests {

	private static final DatabaseProduct POSTGRESQL = new DatabaseProduct("PostgreSQL", 18, 0);

	private static final DatabaseProduct SQLITE = new DatabaseProduct("SQLite", 3, 50);

	private static final String LONGEST = "ä".repeat(31) + "x";

	private static final List<String> WITHOUT_NAMES = List.of("database", "argument", "reverseUpgrade", "irreversible",
			"execute");

	static Stream<NameCase> all() {
		return NameCase.all();
	}

	static Stream<NameCase> onSqlite() {
		return NameCase.all().filter(NameCase::onSqlite);
	}

	@Test
	void areTriedInEveryVerb() {
		assertThat(all().map(NameCase::verb).collect(Collectors.toSet()))
			.containsAll(Stream.of(Operations.class.getMethods())
				.map(Method::getName)
				.filter((verb) -> !WITHOUT_NAMES.contains(verb))
				.toList());
	}

	@ParameterizedTest
	@MethodSource("all")
	void ofMoreThan63BytesAreRefused(NameCase verb) {
		assertThat(render(verb, LONGEST, POSTGRESQL)).contains(LONGEST);
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class)
			.isThrownBy(() -> render(verb, LONGEST + "y", POSTGRESQL))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(
					"the name %sy has 64 bytes, and the database keeps 63 of them; nothing was run".formatted(LONGEST)))
			.satisfies((ex) -> assertThat(ex.remedy()).isEqualTo("Choose a shorter name."))
			.satisfies((ex) -> assertThat(ex.location().toString()).matches("NamesTests.java:\\d+"));
	}

	@ParameterizedTest
	@MethodSource("all")
	void thatAreReservedWordsAreQuotedOnPostgresql(NameCase verb) {
		isQuoted(render(verb, "select", POSTGRESQL));
	}

	@ParameterizedTest
	@MethodSource("onSqlite")
	void thatAreReservedWordsAreQuotedOnSqlite(NameCase verb) {
		isQuoted(render(verb, "select", SQLITE));
	}

	/** Of names that the library chooses, and of literals, it is a part. */
	private static void isQuoted(String sql) {
		assertThat(sql).containsPattern("\"select\"").doesNotContainPattern("(?<![\\w\"'])select(?![\\w\"'])");
	}

	/** Of a function the whole signature is SQL. */
	static Stream<NameCase> names() {
		return NameCase.all().filter((verb) -> !verb.place().equals("function"));
	}

	@ParameterizedTest
	@MethodSource("names")
	void thatAreNoneAreRefusedWithTheLineOfTheCall(NameCase verb) {
		assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(() -> render(verb, "", POSTGRESQL))
			.satisfies((ex) -> assertThat(ex.location().toString()).matches("NamesTests.java:\\d+"));
	}

	private static String render(NameCase verb, String name, DatabaseProduct product) {
		Migration migration = (op) -> verb.call().accept(op, name);
		List<MigrateOperation> operations = new MigrationRecorder("abc123", migration, product).upgrade();
		return Dialects.of(product)
			.render(operations)
			.stream()
			.flatMap(NamesTests::texts)
			.collect(Collectors.joining("\n"));
	}

	private static Stream<String> texts(Rendering rendering) {
		return (rendering instanceof Rendering.Ready ready) ? Stream.of(ready.statement().text())
				: ((Rendering.Deferred) rendering).statements().words().stream();
	}

}
