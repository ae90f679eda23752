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

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.RevisionAuthor;
import dev.stillhead.authoring.RevisionRequest;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.DeclaredTargetSchema;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.ProvedDraft;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.autogenerate.RevisionNotProvedException;
import dev.stillhead.autogenerate.RevisionNotVerifiedException;
import dev.stillhead.autogenerate.SqlTargetSchema;
import dev.stillhead.autogenerate.TargetSchema;
import dev.stillhead.autogenerate.VerifiedRevision;
import dev.stillhead.jdbc.sqlite.SqliteSchemaReader;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SourceFolder;
import dev.stillhead.sql.SqliteSyntax;
import dev.stillhead.testing.SqliteFile;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Revisions made of what a model and a database of SQLite differ in: proved, written,
 * applied, and then there is nothing left to find.
 */
class SqliteAutogenerateIntegrationTests extends MigratorFixture {

	private static final String BEFORE = """
			CREATE TABLE teams (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL);
			CREATE TABLE users (
			    id integer PRIMARY KEY,
			    email varchar(320) NOT NULL CONSTRAINT users_email_key UNIQUE,
			    age integer DEFAULT 18 CONSTRAINT adult CHECK (age >= 18),
			    team integer CONSTRAINT users_team_fkey REFERENCES teams (id) ON DELETE CASCADE,
			    shout text GENERATED ALWAYS AS (upper(email)) STORED
			);
			CREATE INDEX users_grown ON users (age DESC, lower(email)) WHERE age > 20;
			CREATE VIEW adults AS SELECT id, email FROM users;
			CREATE TRIGGER touch AFTER INSERT ON users BEGIN UPDATE teams SET name = name WHERE id = new.team; END;
			""";

	private static final String ODD = "CREATE TABLE odd (a text, b text NOT NULL, PRIMARY KEY (b DESC) ON CONFLICT FAIL, "
			+ "CONSTRAINT odd_key UNIQUE (a COLLATE NOCASE DESC, b) ON CONFLICT IGNORE);\n";

	private static final String[] ROWS = { "INSERT INTO teams (name) VALUES ('one')",
			"INSERT INTO users (id, email, age, team) VALUES (1, 'ada@x', 36, 1), (2, 'bob@x', NULL, NULL)" };

	SqliteAutogenerateIntegrationTests() {
		super(SqliteFile.newDatabase());
	}

	static Stream<Arguments> changes() {
		return Stream.of(
				change("a table",
						BEFORE + "CREATE TABLE t (a text PRIMARY KEY, u integer REFERENCES users (id)) STRICT;"),
				change("no view, no trigger, no index", BEFORE.replaceAll("(?m)^CREATE (INDEX|VIEW|TRIGGER).*\n", "")),
				change("no table", "CREATE TABLE teams (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL);"),
				change("a column", BEFORE.replace("age integer", "nick text,\n age integer")),
				change("a unique column and a check",
						BEFORE.replace("age integer", "nick text UNIQUE CHECK (nick <> ''),\n age integer")),
				change("a column that takes no null",
						BEFORE.replace("age integer", "nick text NOT NULL,\n age integer")),
				change("no column",
						BEFORE.replace("    age integer DEFAULT 18 CONSTRAINT adult CHECK (age >= 18),\n", "")
							.replaceAll("(?m)^CREATE INDEX.*\n", "")),
				change("types, defaults, nulls",
						BEFORE.replace("varchar(320) NOT NULL", "text").replace("DEFAULT 18", "NOT NULL DEFAULT 21")),
				change("a generated column", BEFORE.replace("upper(email)", "lower(email)")),
				change("rules",
						BEFORE.replace("CONSTRAINT users_email_key UNIQUE", "")
							.replace("age >= 18", "age >= 16")
							.replace("ON DELETE CASCADE", "ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED")),
				change("a rule's name", BEFORE.replace("CONSTRAINT adult", "CONSTRAINT grown_up")),
				change("an index and a view",
						BEFORE.replace("age DESC, lower(email)", "age, email COLLATE NOCASE DESC")
							.replace("SELECT id, email", "SELECT id, age")),
				change("keys with answers and orders of their own",
						BEFORE.replace("users_email_key UNIQUE", "users_email_key UNIQUE ON CONFLICT REPLACE") + ODD),
				change("an identity",
						BEFORE.replace("users (\n    id integer PRIMARY KEY",
								"users (\n    id integer PRIMARY KEY AUTOINCREMENT")),
				change("no identity", BEFORE.replace(" AUTOINCREMENT", "")),
				change("a column under another name", BEFORE.replace("age", "years")));
	}

	private static Arguments change(String name, String after) {
		return Arguments.arguments(name, after);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void leadThereAndAreFoundNoMore(String name, String after) throws Exception {
		this.revisions.revision("a1", "", BEFORE, "DROP VIEW adults; DROP TABLE users; DROP TABLE teams;");
		upgrade("head");
		this.database.execute(ROWS);
		DatabaseSchema before = picture();
		TargetSchema target = new SqlTargetSchema("schema.sql", after, SqliteSyntax.INSTANCE);
		draft(target, ScriptType.JAVA);
		draft(target, ScriptType.SQL).draft().write();
		upgrade("head");
		try (Autogenerator autogenerator = autogenerator()) {
			Comparison again = compare(autogenerator.model((product, schema) -> List.of(target)), RenameDecisions.NONE);
			assertThat(again.differences()).isEmpty();
			assertThat(again.isInStep()).isTrue();
		}
		downgrade("a1");
		assertThat(SchemaDifferences.between(before, picture())).isEmpty();
	}

	@Test
	void writesNothingWhereARowWouldHaveToSortInAnotherWay() {
		this.revisions.revision("a1", "", "CREATE TABLE t (a text, b text);", "DROP TABLE t;");
		upgrade("head");
		TargetSchema target = new SqlTargetSchema("schema.sql",
				"CREATE TABLE t (a text COLLATE NOCASE, b text NOT NULL);", SqliteSyntax.INSTANCE);
		assertThatExceptionOfType(RevisionNotProvedException.class).isThrownBy(() -> draft(target, ScriptType.SQL))
			.withMessageContaining("COLLATE NOCASE");
	}

	@Test
	void namesAnAnswerToNullThatNoOperationGives() {
		this.revisions.revision("a1", "", "CREATE TABLE t (a text NOT NULL);", "DROP TABLE t;");
		upgrade("head");
		TargetSchema target = new SqlTargetSchema("schema.sql", "CREATE TABLE t (a text NOT NULL ON CONFLICT IGNORE);"
				+ "CREATE TABLE u (b text NOT NULL ON CONFLICT REPLACE);", SqliteSyntax.INSTANCE);
		try (Autogenerator autogenerator = autogenerator()) {
			assertThat(compare(autogenerator.model((product, schema) -> List.of(target)), RenameDecisions.NONE)
				.unsupported())
				.containsExactlyInAnyOrder("t.a would answer null with ON CONFLICT ignore, where it says abort",
						"u.b would answer null with ON CONFLICT replace, where it says abort");
		}
	}

	@Test
	void comparesWithASchemaThatIsDeclaredInJava() {
		this.revisions.revision("a1", "", BEFORE, "DROP VIEW adults; DROP TABLE users; DROP TABLE teams;");
		upgrade("head");
		TargetSchema target = new DeclaredTargetSchema((op) -> op.createTable("teams",
				column("id", integer()).identity().primaryKey(), column("name", text()).notNull()), "Teams");
		try (Autogenerator autogenerator = autogenerator()) {
			Comparison comparison = compare(autogenerator.modelFromScratch((product, schema) -> List.of(target)),
					RenameDecisions.NONE);
			assertThat(comparison.differences()).hasSize(2);
		}
	}

	@Test
	void verifiesWhatIsPendingBesideWhatWasMadeByHand() {
		chain();
		upgrade("b2");
		this.database.execute("CREATE TABLE by_hand (id integer PRIMARY KEY, name text DEFAULT 'x' UNIQUE)");
		this.revisions.revision("c3", "b2", "ALTER TABLE by_hand ADD COLUMN more int;",
				"ALTER TABLE by_hand DROP COLUMN more;");
		try (Autogenerator autogenerator = autogenerator()) {
			assertThat(autogenerator.verifyPending((one) -> {
			})).extracting((verified) -> verified.revision().id()).containsExactly("c3");
		}
		assertThat(this.database.strings("SELECT name FROM pragma_table_info('by_hand')")).containsExactly("id",
				"name");
	}

	@Test
	void rebuildsAStampedDatabaseFromWhatItHolds() {
		this.revisions.revision("a1", "", "ALTER TABLE users ADD COLUMN a int;", "ALTER TABLE users DROP COLUMN a;")
			.revision("b2", "a1", "ALTER TABLE users ADD COLUMN b int;", "ALTER TABLE users DROP COLUMN b;");
		for (String statement : (BEFORE + ODD).split(";\n")) {
			this.database.execute(statement);
		}
		builder().build().stamp(List.of("a1"), false, this.listener);
		try (Autogenerator autogenerator = autogenerator()) {
			assertThat(autogenerator.verifyPending((one) -> {
			})).extracting(VerifiedRevision::reversible).containsExactly(true);
		}
	}

	@Test
	void namesWhatADowngradeLeavesBehind() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id int); CREATE VIEW v AS SELECT 1 AS n;",
				"DROP TABLE u;");
		try (Autogenerator autogenerator = autogenerator()) {
			assertThatExceptionOfType(RevisionNotVerifiedException.class)
				.isThrownBy(() -> autogenerator.verifyAll((one) -> {
				}))
				.satisfies((ex) -> assertThat(ex.differences()).containsExactly("view v is new"));
		}
	}

	private ProvedDraft draft(TargetSchema target, ScriptType format) {
		try (Autogenerator autogenerator = autogenerator()) {
			Autogeneration model = autogenerator.model((product, schema) -> List.of(target));
			assertThat(model.drift()).isEmpty();
			assertThat(model.notRun()).isNull();
			RenameDecisions renames = new RenameDecisions(List.of("users.age:years"), List.of());
			Comparison comparison = compare(model,
					target.ddl(null).toString().contains("years") ? renames : RenameDecisions.NONE);
			assertThat(comparison.unsupported()).isEmpty();
			assertThat(comparison.isInStep()).isFalse();
			AuthoringSettings authoring = AuthoringSettings
				.builder(List.of(new SourceFolder(this.revisions.location(), this.folder, this.folder,
						this.folder.resolve("java"), "acme")))
				.syntax(SqliteSyntax.INSTANCE)
				.build();
			return model.draft(comparison, RevisionRequest.builder("next").format(format),
					new RevisionAuthor(builder().build().scripts(), authoring), authoring);
		}
	}

	private static Comparison compare(Autogeneration model, RenameDecisions renames) {
		Fills fills = new Fills(Map.of(new SequencePicture.Owner(new QualifiedName(null, "users"), "nick"), "'?'"));
		return model.compare(renames, fills);
	}

	private Autogenerator autogenerator() {
		return builder().autogenerator(null, AutogenerateSettings.DEFAULTS);
	}

	private DatabaseSchema picture() {
		return new SqliteSchemaReader(this.database.dataSource())
			.read(SchemaFilter.everything()
				.withoutTables(new QualifiedName(null, "alembic_version"),
						new QualifiedName(null, "alembic_version_journal")))
			.withColumnsByName();
	}

}
