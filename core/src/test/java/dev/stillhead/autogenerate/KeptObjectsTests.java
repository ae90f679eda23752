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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.SchemaPicture;
import dev.stillhead.schema.TablePicture;

import static dev.stillhead.autogenerate.Pictures.check;
import static dev.stillhead.autogenerate.Pictures.collated;
import static dev.stillhead.autogenerate.Pictures.column;
import static dev.stillhead.autogenerate.Pictures.commented;
import static dev.stillhead.autogenerate.Pictures.coveringIndex;
import static dev.stillhead.autogenerate.Pictures.deferred;
import static dev.stillhead.autogenerate.Pictures.domain;
import static dev.stillhead.autogenerate.Pictures.exclusion;
import static dev.stillhead.autogenerate.Pictures.expressionIndex;
import static dev.stillhead.autogenerate.Pictures.foreignKey;
import static dev.stillhead.autogenerate.Pictures.function;
import static dev.stillhead.autogenerate.Pictures.generated;
import static dev.stillhead.autogenerate.Pictures.identity;
import static dev.stillhead.autogenerate.Pictures.index;
import static dev.stillhead.autogenerate.Pictures.methodIndex;
import static dev.stillhead.autogenerate.Pictures.notNull;
import static dev.stillhead.autogenerate.Pictures.owned;
import static dev.stillhead.autogenerate.Pictures.partialIndex;
import static dev.stillhead.autogenerate.Pictures.primaryKey;
import static dev.stillhead.autogenerate.Pictures.schema;
import static dev.stillhead.autogenerate.Pictures.sequence;
import static dev.stillhead.autogenerate.Pictures.stored;
import static dev.stillhead.autogenerate.Pictures.table;
import static dev.stillhead.autogenerate.Pictures.trigger;
import static dev.stillhead.autogenerate.Pictures.unique;
import static dev.stillhead.autogenerate.Pictures.uniqueIndex;
import static dev.stillhead.autogenerate.Pictures.view;
import static dev.stillhead.autogenerate.Pictures.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only the database has: what a target of few words leaves alone, and what becomes
 * of it when it is not left alone.
 */
class KeptObjectsTests {

	private static final ComparisonSettings SETTINGS = ComparisonSettings.of(new DatabaseProduct("PostgreSQL", 17, 2));

	private static final DatabaseSchema TARGET = schema(table("t", notNull("id", "bigint"), column("a", "text"),
			column("n", "bigint"), notNull("k", "bigint"), primaryKey("t_pkey", "id")),
			table("p", notNull("id", "bigint"), primaryKey("p_pkey", "id")));

	/**
	 * Things that the target's tables do not have, each by itself, with how they are
	 * listed.
	 */
	static List<Kept> kept() {
		return List.of(
				kept("partial index habits.t.x  (a) where a IS NOT NULL", partialIndex("x", "(a IS NOT NULL)", "a")),
				kept("expression index habits.t.x  (lower(a))", expressionIndex("x", "lower(a)")),
				kept("covering index habits.t.x  (a) include (n)", coveringIndex("x", "a", "n")),
				kept("special index habits.t.x  using gin (a)", methodIndex("x", "gin", "a")),
				kept("exclusion habits.t.x  (a WITH &&)", exclusion("x", "a")),
				kept("trigger habits.t.touch", trigger("touch", "t")),
				kept("check habits.t.x  (n > 0)", check("x", "n > 0")),
				keptColumn("default of column habits.t.a  'x'::text", withDefault("a", "text", "'x'::text")),
				keptColumn("comment of column habits.t.a  What", commented(column("a", "text"), "What")),
				keptColumn("collation of column habits.t.a  \"C\"", collated("a", "text", "\"C\"")),
				keptColumn("generated of column habits.t.a  (upper('x'::text)) STORED",
						generated("a", "text", "upper('x'::text)")),
				keptColumn(
						"identity of column habits.t.k  ALWAYS (AS bigint INCREMENT 1 MINVALUE 1 "
								+ "MAXVALUE 9223372036854775807 START 1 CACHE 1 NO CYCLE)",
						identity("k", "bigint", Identity.ALWAYS)));
	}

	private static Kept kept(String text, Part part) {
		return new Kept(text, schema(table("t", notNull("id", "bigint"), column("a", "text"), column("n", "bigint"),
				notNull("k", "bigint"), primaryKey("t_pkey", "id"), part), TARGET.tables().get(0)));
	}

	private static Kept keptColumn(String text, ColumnPicture column) {
		Object[] elements = Stream
			.of(notNull("id", "bigint"), column("a", "text"), column("n", "bigint"), notNull("k", "bigint"))
			.map((other) -> other.name().equals(column.name()) ? column : other)
			.toArray();
		Object[] all = Arrays.copyOf(elements, elements.length + 1);
		all[elements.length] = primaryKey("t_pkey", "id");
		return new Kept(text, schema(table("t", all), TARGET.tables().get(0)));
	}

	@ParameterizedTest
	@MethodSource("kept")
	void isKeptAndListed(Kept example) {
		Comparison comparison = compare(SETTINGS, example.database(), TARGET, LimitedScope.ENTITIES);
		assertThat(comparison.differences()).isEmpty();
		assertThat(comparison.operations().isEmpty()).isTrue();
		assertThat(comparison.after()).isEqualTo(example.database());
		assertThat(comparison.kept()).singleElement().hasToString(example.text());
	}

	@ParameterizedTest
	@MethodSource("kept")
	void goesIfEverythingUnmappedGoes(Kept example) {
		Comparison comparison = compare(SETTINGS.withDropUnmapped(true), example.database(), TARGET,
				LimitedScope.ENTITIES);
		assertThat(comparison.differences()).hasSize(1);
		assertThat(comparison.kept()).isEmpty();
		assertThat(comparison.after()).isEqualTo(TARGET);
	}

	@ParameterizedTest
	@MethodSource("kept")
	void goesIfAFilterSaysSo(Kept example) {
		String name = compare(SETTINGS, example.database(), TARGET, LimitedScope.ENTITIES).kept()
			.get(0)
			.object()
			.fullName();
		ComparisonFilter filter = new ComparisonFilter() {

			@Override
			public boolean dropsUnmapped(DatabaseObject object) {
				return object.fullName().equals(name);
			}

		};
		assertThat(compare(SETTINGS.withFilter(filter), example.database(), TARGET, LimitedScope.ENTITIES).after())
			.isEqualTo(TARGET);
	}

	@ParameterizedTest
	@MethodSource("kept")
	void goesIfTheTargetSaysEverything(Kept example) {
		assertThat(compare(SETTINGS, example.database(), TARGET, TargetScope.everything()).after()).isEqualTo(TARGET);
	}

	@Test
	void removingOneExemptionMakesExactlyThatObjectAppear() {
		DatabaseSchema database = schema(
				table("t", notNull("id", "bigint"), withDefault("a", "text", "'x'::text"), column("n", "bigint"),
						notNull("k", "bigint"), primaryKey("t_pkey", "id"), check("t_n_check", "n > 0"),
						partialIndex("t_part", "(n > 0)", "a"), trigger("touch", "t")),
				TARGET.tables().get(0), view("v", " SELECT 1 AS id;"));
		LimitedScope scope = LimitedScope.ENTITIES;
		assertThat(compare(SETTINGS, database, TARGET, scope).kept()).hasSize(5);
		assertThat(detected(database, scope.expressing(ObjectKind.PARTIAL_INDEX)))
			.containsExactly("Detected removed partial index habits.t.t_part  (a) where n > 0");
		assertThat(detected(database, scope.expressing(ObjectKind.TRIGGER)))
			.containsExactly("Detected removed trigger habits.t.touch");
		assertThat(detected(database, scope.expressing(ObjectKind.VIEW)))
			.containsExactly("Detected removed view habits.v  SELECT 1 AS id;");
		assertThat(detected(database, scope.mentioning(Aspect.CHECK)))
			.containsExactly("Detected removed check habits.t.t_n_check  (n > 0)");
		assertThat(detected(database, scope.mentioning(Aspect.DEFAULT)))
			.containsExactly("Detected server default on column habits.t.a  'x'::text -> none");
	}

	private static List<String> detected(DatabaseSchema database, TargetScope scope) {
		return DifferenceText.detected(compare(SETTINGS, database, TARGET, scope).differences());
	}

	@Test
	void keepsWhatAForeignKeyDoesWhereTheTargetDoesNotSay() {
		DatabaseSchema database = schema(t(foreignKey("t_n_fkey", "n", "p", "id", ReferentialAction.CASCADE)), p());
		DatabaseSchema target = schema(t(foreignKey("FKabcdefghij0123", "n", "p", "id")), p());
		Comparison comparison = compare(SETTINGS, database, target, LimitedScope.ENTITIES);
		assertThat(comparison.isInStep()).isTrue();
		assertThat(comparison.kept()).singleElement()
			.hasToString("on delete of foreign key habits.t.t_n_fkey  (n) references habits.p (id) on delete cascade");
		Comparison other = compare(SETTINGS, database,
				schema(t(foreignKey("FKabcdefghij0123", "n", "p", "id", ReferentialAction.SET_NULL)), p()),
				LimitedScope.ENTITIES);
		assertThat(DifferenceText.detected(other.differences()))
			.containsExactly("Detected changed foreign key habits.t.t_n_fkey  "
					+ "(n) references habits.p (id) on delete cascade -> (n) references habits.p (id) on delete set null");
	}

	@Test
	void aHashIsNoName() {
		DatabaseSchema database = schema(t(unique("own_name", "a"), foreignKey("t_n_fkey", "n", "p", "id")), p());
		DatabaseSchema target = schema(
				t(unique("UKabcdefghij0123", "a"), foreignKey("FKabcdefghij0123", "n", "p", "id")), p());
		assertThat(compare(SETTINGS, database, target, LimitedScope.ENTITIES).isInStep()).isTrue();
		assertThat(compare(SETTINGS, schema(t(), p()), target, LimitedScope.ENTITIES).after())
			.isEqualTo(schema(t(unique("t_a_key", "a"), foreignKey("t_n_fkey", "n", "p", "id")), p()));
	}

	@Test
	void aNameThatPeopleGaveIsTaken() {
		DatabaseSchema database = schema(t(unique("t_a_key", "a"), index("t_n_idx", "n")), p());
		DatabaseSchema target = schema(t(unique("one_a", "a"), index("by_n", "n")), p());
		assertThat(DifferenceText.detected(compare(SETTINGS, database, target, LimitedScope.ENTITIES).differences()))
			.containsExactly("Detected renamed unique constraint habits.t.one_a  was t_a_key",
					"Detected renamed index             habits.t.by_n   was t_n_idx");
	}

	@Test
	void namesWithoutANameDoNotClashWithThoseThatAreThere() {
		DatabaseSchema database = schema(t(), table("t_a_key", column("x", "text")), p());
		DatabaseSchema target = schema(t(unique("UKabcdefghij0123", "a")), table("t_a_key", column("x", "text")), p());
		assertThat(compare(SETTINGS, database, target, LimitedScope.ENTITIES).after().tables()).anySatisfy(
				(table) -> assertThat(table.uniques()).extracting((key) -> key.name()).containsExactly("t_a_key1"));
	}

	@Test
	void aUniqueIndexStandsForAUniqueConstraintWhereTheTargetDoesNotCare() {
		DatabaseSchema database = schema(t(uniqueIndex("t_a_n_idx", "n", "a")));
		DatabaseSchema target = schema(t(unique("UKabcdefghij0123", "a", "n")));
		assertThat(compare(SETTINGS, database, target, LimitedScope.ENTITIES).isInStep()).isTrue();
		assertThat(compare(SETTINGS, database, target, LimitedScope.ENTITIES.mentioning(Aspect.KEY_FORM)).isInStep())
			.isFalse();
	}

	@Test
	void theOrderOfAKeysColumnsStaysWhereTheTargetDoesNotCare() {
		DatabaseSchema database = schema(
				table("j", notNull("x", "bigint"), notNull("y", "bigint"), primaryKey("j_pkey", "y", "x")));
		DatabaseSchema target = schema(
				table("j", notNull("x", "bigint"), notNull("y", "bigint"), primaryKey("j_pkey", "x", "y")));
		assertThat(compare(SETTINGS, database, target, LimitedScope.ENTITIES).isInStep()).isTrue();
		assertThat(compare(SETTINGS, database, target, TargetScope.everything()).isInStep()).isFalse();
	}

	@Test
	void aDeferrableKeyStaysSo() {
		DatabaseSchema database = schema(t(deferred("t_a_key", "a")));
		DatabaseSchema target = schema(t(unique("t_a_key", "a")));
		assertThat(compare(SETTINGS, database, target, LimitedScope.ENTITIES).isInStep()).isTrue();
	}

	@Test
	void anIndexOfTheSameNameMayDoMoreThanTheTargetHasWordsFor() {
		DatabaseSchema target = schema(t(index("x", "a")));
		for (Part more : List.of(methodIndex("x", "gin", "a"), coveringIndex("x", "a", "n"),
				partialIndex("x", "(n > 0)", "a"))) {
			assertThat(compare(SETTINGS, schema(t(more)), target, LimitedScope.ENTITIES).isInStep()).isTrue();
		}
		assertThat(
				compare(SETTINGS, schema(t(methodIndex("y", "gin", "a"))), target, LimitedScope.ENTITIES).differences())
			.singleElement()
			.hasToString("Detected added index habits.t.x  (a)");
	}

	@Test
	void serialIsAsGoodAsIdentityWhereTheTargetDoesNotCare() {
		DatabaseSchema database = schema(
				table("s", Pictures.notNullDefault("id", "bigint", "nextval('habits.s_id_seq'::regclass)"),
						primaryKey("s_pkey", "id")),
				owned("s_id_seq", "s", "id"));
		DatabaseSchema target = schema(
				table("s", identity("id", "bigint", Identity.BY_DEFAULT), primaryKey("s_pkey", "id")));
		Comparison comparison = compare(SETTINGS, database, target, LimitedScope.ENTITIES);
		assertThat(comparison.isInStep()).isTrue();
		assertThat(comparison.after()).isEqualTo(database);
		assertThat(compare(SETTINGS, database, target, TargetScope.everything()).after()).isEqualTo(target);
	}

	@Test
	void aCheckOnTheSameColumnIsTheSameCheckChanged() {
		DatabaseSchema database = schema(t(check("t_a_check", "a = ANY (ARRAY['x'::text, 'y'::text])")));
		DatabaseSchema target = schema(
				t(check("FKabcdefghij0123", "a = ANY (ARRAY['x'::text, 'y'::text, 'z'::text])")));
		assertThat(compare(SETTINGS, database, target, LimitedScope.ENTITIES).differences()).singleElement()
			.hasToString("Detected changed check habits.t.t_a_check  (a IN ('x', 'y')) -> (a IN ('x', 'y', 'z'))");
	}

	@Test
	void bothSpellingsOfAListAreOne() {
		DatabaseSchema database = schema(t(check("t_a_check",
				"(a)::text = ANY (ARRAY[('x'::character varying)::text, ('y'::character varying)::text])")));
		DatabaseSchema target = schema(t(check("t_a_check",
				"(a)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[])")));
		assertThat(compare(SETTINGS, database, target, TargetScope.everything()).isInStep()).isTrue();
	}

	@Test
	void storageStays() {
		DatabaseSchema database = schema(stored(t(), Map.of("fillfactor", "70")));
		assertThat(compare(SETTINGS, database, schema(t()), LimitedScope.ENTITIES).kept()).singleElement()
			.hasToString("storage of table habits.t  {fillfactor=70}");
	}

	@Test
	void onlyTheStepOfASequenceCountsWhereTheTargetDoesNotCare() {
		DatabaseSchema database = schema(sequence("s", 1));
		assertThat(compare(SETTINGS, database, schema(sequence("s", 50)), LimitedScope.ENTITIES).after())
			.isEqualTo(schema(sequence("s", 50)));
	}

	@Test
	void leavesAloneWhatNoRevisionHasMade() {
		DatabaseSchema database = schema(t(index("by_hand", "id"), index("too", "a")),
				table("legacy", column("x", "text")), sequence("legacy_seq", 1));
		DatabaseSchema made = schema(t());
		DatabaseSchema target = schema(table("t", notNull("id", "bigint"), primaryKey("t_pkey", "id")));
		Comparison comparison = compare(SETTINGS.withOwnership(Ownership.of(made)), database, target,
				TargetScope.everything());
		assertThat(comparison.kept()).extracting(KeptObject::reason).containsOnly(KeptObject.Reason.NOT_OURS);
		assertThat(comparison.kept()).extracting(Object::toString)
			.containsExactlyInAnyOrder("index habits.t.by_hand  (id)", "table habits.legacy",
					"sequence habits.legacy_seq");
		assertThat(DifferenceText.detected(comparison.differences()))
			.containsExactly("Detected removed column habits.t.a  text", "Detected removed column habits.t.n  bigint");
	}

	@Test
	void neverSeesTablesOfOtherTools() {
		DatabaseSchema database = schema(table("flyway_schema_history", column("x", "text")),
				table("public.alembic_version", column("version_num", "text")), new SchemaPicture("public", null));
		Comparison comparison = compare(SETTINGS, database, schema(), TargetScope.everything());
		assertThat(comparison.isInStep()).isTrue();
		assertThat(comparison.kept()).isEmpty();
	}

	@Test
	void looksAtSomeTablesOnly() {
		DatabaseSchema database = schema(t(), table("other", column("x", "text")));
		DatabaseSchema target = schema(t(index("x", "a")), table("fresh", column("x", "text")));
		Comparison comparison = compare(SETTINGS.withOnlyTables(Set.of(new QualifiedName("habits", "t"))), database,
				target, TargetScope.everything());
		assertThat(DifferenceText.detected(comparison.differences()))
			.containsExactly("Detected added index habits.t.x  (a)");
	}

	@Test
	void leavesCommentsAloneIfTheyAreNotCompared() {
		DatabaseSchema database = schema(commented(t(), "Old"));
		DatabaseSchema target = schema(commented(t(), "New"));
		assertThat(compare(SETTINGS.withCompareComments(false), database, target, TargetScope.everything()).isInStep())
			.isTrue();
		assertThat(compare(SETTINGS, database, target, TargetScope.everything()).isInStep()).isFalse();
	}

	@Test
	void entitiesLeaveDomainsAndFunctionsAlone() {
		DatabaseSchema database = schema(domain("d", "text"), function("f", "SELECT 1"),
				new SchemaPicture("empty", null));
		assertThat(compare(SETTINGS, database, schema(), LimitedScope.ENTITIES).kept()).hasSize(3)
			.extracting(KeptObject::reason)
			.containsOnly(KeptObject.Reason.NOT_EXPRESSIBLE);
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

	private record Kept(String text, DatabaseSchema database) {

	}

}
