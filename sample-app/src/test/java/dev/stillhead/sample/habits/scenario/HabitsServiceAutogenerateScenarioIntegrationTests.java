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

package dev.stillhead.sample.habits.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Source document 000, lines 436 to 603 and the workflows at its end: revisions of the
 * habits service that are generated from its entities.
 */
@Scenario
class HabitsServiceAutogenerateScenarioIntegrationTests {

	private static final String REVISIONS = "src/main/resources/db/revisions/";

	private static final String TEMPLATE = "src/main/java/swae/habits/db/ProgramTemplate.java";

	private static final String MODEL = "Model: 4 entities of swae.habits.db (ProgramStepTemplate, ProgramTemplate, "
			+ "StepLessonTemplate, UserProgramAssignment), built in scratch in <duration>\n";

	private Database database;

	private Project project;

	@BeforeEach
	void clone(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn swae = server.newDatabase("postgresql://user:pass@host:5432/swae");
		this.database = swae.database();
		this.project = Project.copyOf("habits_service", folder).with(swae).plays("""
				$ export DATABASE_URL="postgresql://user:pass@host:5432/swae"
				""");
		this.database.execute("CREATE SCHEMA habits");
	}

	@Test
	void generatesReviewsAppliesAndRollsBack() {
		migratedTo("head");
		this.project.plays("""
				$ ./migrate revision --autogenerate -m "nothing yet"
				PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
				%sNo differences: model and database are in step. No file was written.
				An entity is missing? It must carry @Entity and lie below swae.habits, or be named by @EntityScan.
				""".formatted(MODEL))
			.edit(TEMPLATE, "boolean isDeleted;", "boolean isDeleted;\n\n\tString email;")
			.plays("""
					# Command 6: the model has an email, the database has not
					$ ./migrate revision --autogenerate -m "add email to program templates"
					Compiling the project
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
					%sDetected added column habits.program_templates.email  varchar(255)
					Proved in scratch: up gives the model exactly, down gives the present schema exactly (<duration>)

					Next: read it, then ./migrate upgrade head
					| Generating src/main/resources/db/revisions/<id1>_add_email_to_program_templates.sql ...  done

					# Command 7: Review Generated Migration
					$ cat src/main/resources/db/revisions/*_add_email_to_program_templates.sql
					| -- add email to program templates
					| --
					| -- Revision ID: <id1>
					| -- Revises: 3b7a1d2e4f56
					| -- Create Date: <time>
					|
					| -- +upgrade
					| ALTER TABLE habits.program_templates ADD COLUMN email varchar(255);
					|
					| -- +downgrade
					| ALTER TABLE habits.program_templates DROP COLUMN email;

					# Command 8: Apply New Migration
					$ ./migrate upgrade head
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
					Running upgrade 3b7a1d2e4f56 -> <id1>, add email to program templates
					  1 statement, <duration>
					At <id1> (head).

					$ ./migrate revision --autogenerate -m "once more" -q

					# Command 9: downgrade -1
					$ ./migrate downgrade -1
					PostgreSQL at host:5432/swae as user, at <id1> (head)
					Lost: habits.program_templates.email
					Running downgrade <id1> -> 3b7a1d2e4f56, add email to program templates
					  1 statement, <duration>
					At 3b7a1d2e4f56. 1 revision pending.

					# "Target database is not up to date"
					$ ./migrate revision --autogenerate -m "too early"
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
					error: the database is not up to date, so the comparison would find what is only pending; nothing was written

					  pending  <id1>  add email to program templates

					  next     ./migrate upgrade head
					(exit 1)
					"""
				.formatted(MODEL));
		assertThat(columns()).containsExactly("id", "title", "is_deleted");
	}

	@Test
	void fillsAColumnThatTakesNoNullAndCorrectsABadMigration() {
		migratedTo("head");
		this.database.execute("INSERT INTO habits.program_templates (title) VALUES ('Couch to 5k')");
		this.project
			.edit(TEMPLATE, "boolean isDeleted;", "boolean isDeleted;\n\n\t@Column(nullable = false)\n\tString email;")
			.plays("""
					# Common fixes: a NOT NULL column without a default fails if the table has rows
					$ ./migrate revision --autogenerate -m "add email column"
					Compiling the project
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
					%1$sDetected added column habits.program_templates.email  varchar(255) not null
					error: habits.program_templates.email takes no null and has no default, and there is no terminal to ask what rows shall have in it; nothing was written

					  next  --fill habits.program_templates.email=<SQL>    what the rows have that are there already
					        or, on the field: @ColumnDefault("…")
					(exit 1)

					$ ./migrate revision --autogenerate -m "add email column" --fill "habits.program_templates.email=''"
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
					%1$sDetected added column habits.program_templates.email  varchar(255) not null
					Proved in scratch: up gives the model exactly, down gives the present schema exactly (<duration>)

					Next: read it, then ./migrate upgrade head
					| Generating src/main/resources/db/revisions/<id1>_add_email_column.sql ...  done

					$ sed -n '/+upgrade/,$p' src/main/resources/db/revisions/*_add_email_column.sql
					| -- +upgrade
					| ALTER TABLE habits.program_templates ADD COLUMN email varchar(255);
					|
					| UPDATE habits.program_templates SET email = '' WHERE email IS NULL;
					|
					| ALTER TABLE habits.program_templates ALTER COLUMN email SET NOT NULL;
					|
					| -- +downgrade
					| ALTER TABLE habits.program_templates DROP COLUMN email;

					$ ./migrate upgrade head
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
					Running upgrade 3b7a1d2e4f56 -> <id1>, add email column
					  3 statements, <duration>
					At <id1> (head).
					"""
				.formatted(MODEL));
		assertThat(this.database.query("SELECT email FROM habits.program_templates")).containsExactly("");
		this.project.plays("""
				# Workflow 3: Fixing a Bad Migration
				$ ./migrate downgrade -1
				PostgreSQL at host:5432/swae as user, at <id1> (head)
				Lost: habits.program_templates.email
				Running downgrade <id1> -> 3b7a1d2e4f56, add email column
				  1 statement, <duration>
				At 3b7a1d2e4f56. 1 revision pending.

				$ rm src/main/resources/db/revisions/*_add_email_column.sql
				""")
			.edit(TEMPLATE, "@Column(nullable = false)\n\tString email;", "@Column(length = 320)\n\tString email;")
			.plays("""
					$ ./migrate revision --autogenerate -m "corrected migration"
					Compiling the project
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56 (head)
					%sDetected added column habits.program_templates.email  varchar(320)
					Proved in scratch: up gives the model exactly, down gives the present schema exactly (<duration>)

					Next: read it, then ./migrate upgrade head
					| Generating src/main/resources/db/revisions/<id2>_corrected_migration.sql ...  done

					$ ./migrate upgrade head
					PostgreSQL at host:5432/swae as user, at 3b7a1d2e4f56
					Running upgrade 3b7a1d2e4f56 -> <id2>, corrected migration
					  1 statement, <duration>
					At <id2> (head).

					$ ./migrate check
					PostgreSQL at host:5432/swae as user, at <id2> (head)
					| revisions  4, one head, none changed since it was applied
					| database   up to date
					| model      in step, 4 entities
					""".formatted(MODEL));
	}

	private void migratedTo(String target) {
		this.database.upgrade(this.project.path(REVISIONS),
				new VersionTableSettings("alembic_version", "habits", true, null), target);
	}

	private List<String> columns() {
		return this.database.columns("habits.program_templates");
	}

}
