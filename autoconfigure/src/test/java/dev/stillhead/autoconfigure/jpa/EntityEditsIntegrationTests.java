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

package dev.stillhead.autoconfigure.jpa;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.stillhead.autoconfigure.PostgresqlRelease;
import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.jpa.AutogenerateFixture.Generated;
import dev.stillhead.autoconfigure.jpa.edit.EntityEdit;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service whose entities have been edited: the revision that follows is applied to
 * rows, after which there is nothing to do and Hibernate agrees, and taken back, after
 * which everything is as it was.
 */
class EntityEditsIntegrationTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void leadsFromTheEntitiesBeforeToThoseAfterAndBack(EntityEdit edit) {
		AutogenerateFixture fixture = new AutogenerateFixture(this.folder, PostgresqlRelease.V17.newDatabase());
		fixture.generate(edit.before(), RenameDecisions.NONE, Fills.NONE);
		fixture.database.execute(edit.rows());
		DatabaseSchema before = fixture.read();
		Generated generated = fixture.generate(edit.after(), edit.decisions(), edit.fills());
		List<String> seen = new ArrayList<>(seen(generated));
		seen.add("== rows after the upgrade");
		seen.addAll(rows(fixture.database));
		assertThat(fixture.compare(edit.after()).differences()).isEmpty();
		fixture.validate(edit.after());
		fixture.downgrade();
		assertThat(SchemaDifferences.between(before.withColumnsByName(), fixture.read().withColumnsByName())).isEmpty();
		seen.add("== rows after the downgrade");
		seen.addAll(rows(fixture.database));
		assertThat(String.join("\n", seen) + "\n").isEqualTo(edit.golden());
	}

	/** All at once, as a database is slow to make. */
	@ParameterizedTest
	@EnumSource(names = { "V15", "V18" })
	void leadsThereAndBackOnTheOldestAndTheNewestRelease(PostgresqlRelease release) {
		AutogenerateFixture fixture = new AutogenerateFixture(this.folder, release.newDatabase());
		List<EntityEdit> edits = List.of(EntityEdit.values());
		List<String> before = edits.stream().flatMap((edit) -> edit.before().stream()).toList();
		List<String> after = edits.stream().flatMap((edit) -> edit.after().stream()).toList();
		fixture.generate(before, RenameDecisions.NONE, Fills.NONE);
		edits.forEach((edit) -> fixture.database.execute(edit.rows()));
		DatabaseSchema there = fixture.read();
		fixture.generate(after, EntityEdit.allDecisions(), EntityEdit.allFills());
		assertThat(fixture.compare(after).differences()).isEmpty();
		fixture.validate(after);
		fixture.downgrade();
		assertThat(SchemaDifferences.between(there.withColumnsByName(), fixture.read().withColumnsByName())).isEmpty();
	}

	private static List<String> seen(Generated generated) {
		List<String> seen = new ArrayList<>();
		seen.add("== asked");
		generated.asked().undecided().forEach((candidate) -> seen.add(candidate.renameOption() + "?"));
		generated.asked().missingFills().forEach((fill) -> seen.add(fill.option() + "?"));
		seen.add("== found and said");
		generated.comparison().differences().forEach((difference) -> seen.add(difference.toString()));
		generated.comparison().renames().forEach((rename) -> seen.add("Renamed " + rename));
		seen.addAll(generated.comparison().notes());
		generated.proved().destroyed().forEach((data) -> seen.add("Destroys data: " + data));
		generated.comparison().kept().forEach((kept) -> seen.add("Kept: " + kept));
		seen.add("== revision");
		seen.add(generated.text().substring(generated.text().indexOf("-- +upgrade")).strip());
		return seen;
	}

	/** All rows of all tables but those of the engine; large objects have any number. */
	private static List<String> rows(TestDatabase database) {
		String object = String.join("|", database.query("SELECT oid FROM pg_largeobject_metadata"));
		return database.query("""
				SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
				WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename NOT LIKE 'alembic%'
				ORDER BY 1""")
			.stream()
			.flatMap((table) -> Stream.concat(Stream.of(table),
					database.query("SELECT t::text FROM " + table + " AS t ORDER BY 1")
						.stream()
						.map((row) -> "  " + (object.isEmpty() ? row : row.replaceAll(object, "<large object>")))))
			.toList();
	}

}
