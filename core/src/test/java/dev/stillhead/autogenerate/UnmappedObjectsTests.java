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

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.SchemaPicture;
import dev.stillhead.schema.TablePicture;

import static dev.stillhead.autogenerate.Pictures.check;
import static dev.stillhead.autogenerate.Pictures.column;
import static dev.stillhead.autogenerate.Pictures.foreignKey;
import static dev.stillhead.autogenerate.Pictures.function;
import static dev.stillhead.autogenerate.Pictures.notNull;
import static dev.stillhead.autogenerate.Pictures.primaryKey;
import static dev.stillhead.autogenerate.Pictures.schema;
import static dev.stillhead.autogenerate.Pictures.table;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of what entities do not say, where everything unmapped is to go.
 */
class UnmappedObjectsTests {

	private static final ComparisonSettings SETTINGS = ComparisonSettings.of(new DatabaseProduct("PostgreSQL", 17, 2));

	@Test
	void whatAForeignKeyDoesGoesIfItIsNotToBeKept() {
		DatabaseSchema database = schema(t(foreignKey("t_n_fkey", "n", "p", "id", ReferentialAction.CASCADE)), p());
		DatabaseSchema target = schema(t(foreignKey("FKabcdefghij0123", "n", "p", "id")), p());
		Comparison comparison = compare(SETTINGS.withDropUnmapped(true), database, target, LimitedScope.ENTITIES);
		assertThat(comparison.differences()).singleElement()
			.hasToString("Detected changed foreign key habits.t.t_n_fkey  "
					+ "(n) references habits.p (id) on delete cascade -> (n) references habits.p (id)");
		assertThat(comparison.kept()).isEmpty();
	}

	@Test
	void theSchemaThatEveryDatabaseBeginsWithNeverGoes() {
		DatabaseSchema database = schema(t(), new SchemaPicture("public", "standard public schema"));
		Comparison comparison = compare(SETTINGS.withDropUnmapped(true), database, database, LimitedScope.ENTITIES);
		assertThat(comparison.isInStep()).isTrue();
		assertThat(compare(SETTINGS, database, database, LimitedScope.ENTITIES).kept()).isEmpty();
	}

	@Test
	void functionsOfTheRevisionsAreListedThoughTheTargetWasCreatedBesideThem() {
		DatabaseSchema database = schema(t(check("t_n_check", "habits.inner_one(n)")), function("inner_one", "1"),
				function("outer_one", "SELECT 1"));
		Comparison comparison = compare(SETTINGS, database, database, LimitedScope.ENTITIES);
		assertThat(comparison.isInStep()).isTrue();
		assertThat(comparison.kept()).extracting(Object::toString)
			.containsExactly("function habits.inner_one", "function habits.outer_one");
		assertThat(compare(SETTINGS.withDropUnmapped(true), database, database, LimitedScope.ENTITIES).differences())
			.singleElement()
			.hasToString("Detected removed function habits.outer_one");
		assertThat(compare(SETTINGS.withDropUnmapped(true), database, database, TargetScope.everything()).isInStep())
			.isTrue();
	}

	private static TablePicture t(Part... parts) {
		Object[] elements = Stream
			.concat(Stream.of(notNull("id", "bigint"), column("a", "text"), column("n", "bigint"),
					primaryKey("t_pkey", "id")), Stream.of(parts))
			.toArray();
		return table("t", elements);
	}

	private static TablePicture p() {
		return table("p", notNull("id", "bigint"), primaryKey("p_pkey", "id"));
	}

	private static Comparison compare(ComparisonSettings settings, DatabaseSchema database, DatabaseSchema target,
			TargetScope scope) {
		return new SchemaComparison(settings).compare(database, target, scope, RenameDecisions.NONE, Fills.NONE);
	}

}
