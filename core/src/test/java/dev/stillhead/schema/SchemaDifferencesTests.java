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

package dev.stillhead.schema;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of two pictures that differ.
 */
class SchemaDifferencesTests {

	private static final ColumnPicture ID = column("id", "bigint", null);

	private static final ColumnPicture NAME = column("name", "text", "'x'::text");

	@Test
	void saysNothingOfEqualPictures() {
		assertThat(between(table(ID, NAME), table(ID, NAME))).isEmpty();
	}

	@Test
	void saysWhatIsNewAndWhatIsGone() {
		DatabaseSchema empty = DatabaseSchema.EMPTY;
		DatabaseSchema full = schema(table(ID));
		assertThat(SchemaDifferences.between(empty, full)).containsExactly("table s.t is new");
		assertThat(SchemaDifferences.between(full, empty)).containsExactly("table s.t is gone");
		assertThat(between(table(ID), table(NAME))).containsExactly("table s.t: column id is gone",
				"table s.t: column name is new");
	}

	@Test
	void saysWhatIsAnotherThanItWas() {
		assertThat(between(table(List.of(ID, NAME), null, "old"),
				table(ID, column("name", "character varying(20)", null))))
			.containsExactly("table s.t, column name: type is character varying(20), was text",
					"table s.t, column name: default value is nothing, was 'x'::text",
					"table s.t: comment is nothing, was old");
	}

	@Test
	void tellsAnotherKeyFromAChangedOne() {
		assertThat(between(table(List.of(ID), key("a", "id"), null), table(List.of(ID), key("b", "id"), null)))
			.containsExactly("table s.t: key a is gone", "table s.t: key b is new");
		assertThat(between(table(List.of(ID), key("a", "id"), null), table(List.of(ID), key("a", "id", "name"), null)))
			.containsExactly("table s.t, key a: columns are (id, name), were (id)");
		assertThat(between(table(ID), table(List.of(ID), key("a", "id"), null)))
			.containsExactly("table s.t: key a is new");
	}

	@Test
	void saysThatOnlyTheOrderIsAnother() {
		assertThat(between(table(ID, NAME), table(NAME, ID)))
			.containsExactly("table s.t: the order is column name, column id; it was column id, column name");
		assertThat(SchemaDifferences.between(schema(table(ID, NAME)).withColumnsByName(),
				schema(table(NAME, ID)).withColumnsByName()))
			.isEmpty();
	}

	@Test
	void showsTheFirstLineThatDiffersOfALongText() {
		FunctionPicture before = function("CREATE FUNCTION s.f()\nAS $$\n  SELECT 1\n$$\n");
		assertThat(SchemaDifferences.between(schema(before),
				schema(function("CREATE FUNCTION s.f()\nAS $$\n  SELECT 2\n$$\n"))))
			.containsExactly("function s.f(): line 3 of the definition is \"SELECT 2\", was \"SELECT 1\"");
		assertThat(SchemaDifferences.between(schema(before), schema(function("CREATE FUNCTION s.f()\nAS $$\n"))))
			.containsExactly("function s.f(): line 3 of the definition is nothing, was \"SELECT 1\"");
	}

	@Test
	void looksIntoWhatIsGrouped() {
		TablePicture before = table(ID);
		TablePicture after = new TablePicture(before.name(), before.columns(), null, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(),
				new TableFamily(null, new QualifiedName("s", "parent"), "DEFAULT", List.of()),
				new TableStorage(true, "heap", null, Map.of("fillfactor", "70")), null);
		assertThat(between(before, after)).containsExactly("table s.t: partition of is s.parent, was nothing",
				"table s.t: bounds is DEFAULT, was nothing", "table s.t: unlogged is true, was false",
				"table s.t: options are {fillfactor=70}, were nothing");
	}

	private static List<String> between(TablePicture before, TablePicture after) {
		return SchemaDifferences.between(schema(before), schema(after));
	}

	private static DatabaseSchema schema(TablePicture table) {
		return new DatabaseSchema(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(table), List.of(),
				List.of());
	}

	private static DatabaseSchema schema(FunctionPicture function) {
		return new DatabaseSchema(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(function));
	}

	private static FunctionPicture function(String definition) {
		return new FunctionPicture(new QualifiedName("s", "f"), "", false, definition, null);
	}

	private static TablePicture table(ColumnPicture... columns) {
		return table(List.of(columns), null, null);
	}

	private static TablePicture table(List<ColumnPicture> columns, @Nullable KeyPicture key, @Nullable String comment) {
		return new TablePicture(new QualifiedName("s", "t"), columns, key, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), TableFamily.NONE, new TableStorage(false, "heap", null, Map.of()), comment);
	}

	private static KeyPicture key(String name, String... columns) {
		return new KeyPicture(name, List.of(columns), List.of(), false, false, Deferral.NOT_DEFERRABLE, Map.of(), null);
	}

	private static ColumnPicture column(String name, String type, @Nullable String defaultValue) {
		return new ColumnPicture(name, type, Nullability.NULLABLE, defaultValue, null, null, null, null, false, null);
	}

}
