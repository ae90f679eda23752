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

package dev.stillhead.autogenerate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.stillhead.dialect.Dialects;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;

import static dev.stillhead.autogenerate.Pictures.column;
import static dev.stillhead.autogenerate.Pictures.notNull;
import static dev.stillhead.autogenerate.Pictures.schema;
import static dev.stillhead.autogenerate.Pictures.table;
import static dev.stillhead.autogenerate.Pictures.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of difference, in both directions: how it is told, and what is done.
 */
class SchemaComparisonTests {

	private static final DatabaseProduct PRODUCT = new DatabaseProduct("PostgreSQL", 17, 2);

	private static final ComparisonSettings SETTINGS = ComparisonSettings.of(PRODUCT);

	private static final TargetScope EVERYTHING = TargetScope.everything();

	@Test
	void tellsEveryKindOfDifferenceInBothDirections() throws IOException {
		String told = Stream.of(DifferenceCase.values()).map(SchemaComparisonTests::told).collect(Collectors.joining());
		try (InputStream in = SchemaComparisonTests.class.getResourceAsStream("differences.txt")) {
			assertThat(told).isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static String told(DifferenceCase example) {
		return "== " + example.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\n"
				+ told(compare(example.one(), example.other())) + "-- and back\n"
				+ told(compare(example.other(), example.one())) + "\n";
	}

	private static String told(Comparison comparison) {
		return Stream
			.of(DifferenceText.detected(comparison.differences()),
					DifferenceText.checked(comparison.differences(), EVERYTHING))
			.flatMap((lines) -> lines.stream().map((line) -> line + "\n"))
			.collect(Collectors.joining())
				+ new SqlRevisionWriter(Dialects.of(PRODUCT), RowEstimates.NONE).write(comparison.operations())
					.upgrade()
					.indent(4);
	}

	@ParameterizedTest
	@EnumSource(DifferenceCase.class)
	void findsNothingInTwoThatAreEqual(DifferenceCase example) {
		assertThat(compare(example.other(), example.other())).matches(Comparison::isInStep)
			.matches((comparison) -> comparison.operations().isEmpty());
	}

	@ParameterizedTest
	@EnumSource(DifferenceCase.class)
	void comesBackBySayingSoOrByItself(DifferenceCase example) {
		Comparison there = compare(example.one(), example.other());
		assertThat(there.after().withColumnsByName()).isEqualTo(example.other().withColumnsByName());
		assertThat(there.operations().isReversible()).isTrue();
	}

	@Test
	void theOrderOfColumnsIsNoDifference() {
		DatabaseSchema one = schema(table("t", column("a", "text"), column("b", "text")));
		DatabaseSchema other = schema(table("t", column("b", "text"), column("a", "text")));
		assertThat(compare(one, other).isInStep()).isTrue();
	}

	@Test
	void twoSpellingsOfATypeAreNoDifference() {
		DatabaseSchema one = schema(table("t", column("a", "timestamp without time zone")));
		DatabaseSchema other = schema(table("t", column("a", "timestamp(6) without time zone")));
		assertThat(compare(one, other).isInStep()).isTrue();
		assertThat(compare(other, one).isInStep()).isTrue();
		assertThat(compare(schema(), other).after()).isEqualTo(one);
	}

	@Test
	void asksWhatTheRowsHaveInANewColumnThatTakesNoNull() {
		DatabaseSchema before = schema(table("t", column("a", "text")));
		DatabaseSchema after = schema(table("t", column("a", "text"), notNull("email", "text")));
		Comparison comparison = compare(before, after);
		assertThat(comparison.isDecided()).isFalse();
		assertThat(comparison.missingFills()).singleElement()
			.satisfies((missing) -> assertThat(missing.option()).isEqualTo("habits.t.email=<SQL>"))
			.hasToString("habits.t.email takes no null and has no default: "
					+ "what shall the rows have that are there already?");
		Fills fills = new Fills(Map.of(new Owner(new QualifiedName("habits", "t"), "email"), "a || '@example.org'"));
		Comparison filled = new SchemaComparison(SETTINGS).compare(before, after, EVERYTHING, RenameDecisions.NONE,
				fills);
		assertThat(filled.isDecided()).isTrue();
		assertThat(upgrade(filled)).isEqualTo("""
				ALTER TABLE habits.t ADD COLUMN email text;

				UPDATE habits.t SET email = a || '@example.org' WHERE email IS NULL;

				ALTER TABLE habits.t ALTER COLUMN email SET NOT NULL;""");
	}

	@Test
	void asksNothingForANewTableOrAColumnWithADefault() {
		DatabaseSchema before = schema(table("t", column("a", "text")));
		DatabaseSchema after = schema(table("t", column("a", "text"), Pictures.notNullDefault("b", "integer", "1")),
				table("u", notNull("id", "bigint")));
		assertThat(compare(before, after).isDecided()).isTrue();
	}

	@Test
	void notesWhatRowsMayStop() {
		DatabaseSchema before = schema(table("t", column("a", "text"), column("b", "text"), column("c", "text")),
				Pictures.enumType("mood", "sad", "ok"));
		DatabaseSchema after = schema(
				table("t", notNull("a", "text"), column("b", "integer"), withDefault("c", "text", "'x'::text")),
				Pictures.enumType("mood", "ok"));
		assertThat(compare(before, after).notes()).containsExactly(
				"habits.t.a takes no null any more: rows that have none stop the upgrade; "
						+ "--fill habits.t.a=<SQL> fills them.",
				"habits.t.b becomes integer: values that are none stop the upgrade.",
				"The enum type habits.mood loses sad: rows that have it stop the upgrade.");
	}

	@Test
	void leavesOutTheSchemaThatTheConnectionResolves() {
		DatabaseSchema after = schema(Pictures.enumType("mood", "ok"),
				table("t", withDefault("c", "habits.mood", "'ok'::habits.mood"),
						Pictures.check("t_check", "habits.right(c) AND c <> 'habits.x'::habits.mood")));
		Comparison comparison = new SchemaComparison(SETTINGS.withDefaultSchema("habits")).compare(schema(), after,
				EVERYTHING, RenameDecisions.NONE, Fills.NONE);
		assertThat(upgrade(comparison)).isEqualTo("""
				CREATE TYPE mood AS ENUM ('ok');

				CREATE TABLE t (
				    c mood DEFAULT 'ok',
				    CONSTRAINT t_check CHECK (right(c) AND c <> 'habits.x'::mood)
				);""");
	}

	private static String upgrade(Comparison comparison) {
		return new SqlRevisionWriter(Dialects.of(PRODUCT), RowEstimates.NONE).write(comparison.operations()).upgrade();
	}

	private static Comparison compare(DatabaseSchema database, DatabaseSchema target) {
		return new SchemaComparison(SETTINGS).compare(database, target, EVERYTHING, RenameDecisions.NONE, Fills.NONE);
	}

}
