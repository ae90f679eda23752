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

package dev.stillhead.sample.habits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.Migrator;
import dev.stillhead.MigratorBuilder;
import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.RevisionAuthor;
import dev.stillhead.authoring.RevisionRequest;
import dev.stillhead.autoconfigure.MigratorAssembly;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.DatabaseObject;
import dev.stillhead.autogenerate.Difference;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.KeptObject;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.script.SourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service's entities beside its chain of revisions: what the chain makes that
 * entities do not mention stays, and is all that the chain knows better.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "habits.local-database.folder=target/databases/${random.uuid}")
@Import(ContainerWherePossible.class)
class ModelIntegrationTests {

	/** What {@code -v} lists, but for what each says. */
	private static final String KEPT = """
			default of column habits.assignment_reminders.id
			default of column habits.assignment_reminders.time_zone
			comment of column habits.assignment_reminders.time_zone
			on delete of foreign key habits.assignment_reminders.assignment_reminders_user_program_assignment_id_fkey
			unique constraint habits.assignment_reminders.assignment_reminders_user_program_assignment_id_time_of_day_key
			default of column habits.program_step_templates.id
			on delete of foreign key habits.program_step_templates.program_step_templates_program_template_id_fkey
			unique constraint habits.program_step_templates.program_step_templates_program_template_id_position_key
			check habits.program_step_templates.program_step_templates_position_check
			default of column habits.program_templates.id
			default of column habits.program_templates.weeks
			default of column habits.program_templates.created_at
			default of column habits.program_templates.is_deleted
			check habits.program_templates.program_templates_weeks_check
			index habits.program_templates.program_templates_created_at_idx
			partial index habits.program_templates.program_templates_title_active_idx
			default of column habits.step_lesson_templates.id
			default of column habits.step_lesson_templates.content
			on delete of foreign key habits.step_lesson_templates.step_lesson_templates_program_step_template_id_fkey
			unique constraint habits.step_lesson_templates.step_lesson_templates_program_step_template_id_position_key
			check habits.step_lesson_templates.step_lesson_templates_media_complete
			check habits.step_lesson_templates.step_lesson_templates_position_check
			default of column habits.user_program_assignments.id
			default of column habits.user_program_assignments.starts_on
			default of column habits.user_program_assignments.created_at
			on delete of foreign key habits.user_program_assignments.user_program_assignments_program_template_id_fkey
			unique constraint habits.user_program_assignments.user_program_assignments_user_id_program_template_id_key
			index habits.user_program_assignments.user_program_assignments_program_template_id_idx
			trigger habits.user_program_assignments.trg_prevent_assign_deleted_program
			function habits.archive_program_template
			function habits.prevent_assign_to_deleted
			""";

	/** Stands in docs/autogenerate.md as well. */
	private static final String ONLY_THE_CHAIN_MAKES = """
			table habits.assignment_reminders, column id: default value is gen_random_uuid(), was nothing
			table habits.assignment_reminders, column time_zone: default value is 'UTC'::character varying, was nothing
			table habits.assignment_reminders, column time_zone: comment is A name of the IANA database, such as Europe/Vienna, was nothing
			table habits.assignment_reminders: key assignment_reminders_user_program_assignment_id_time_of_day_key is new
			table habits.assignment_reminders, foreign key assignment_reminders_user_program_assignment_id_fkey: on delete is cascade, was no action
			table habits.program_step_templates, column id: default value is gen_random_uuid(), was nothing
			table habits.program_step_templates: key program_step_templates_program_template_id_position_key is new
			table habits.program_step_templates: check program_step_templates_position_check is new
			table habits.program_step_templates, foreign key program_step_templates_program_template_id_fkey: on delete is cascade, was no action
			table habits.program_templates, column created_at: default value is now(), was nothing
			table habits.program_templates, column id: default value is gen_random_uuid(), was nothing
			table habits.program_templates, column is_deleted: default value is false, was nothing
			table habits.program_templates, column weeks: default value is 12, was nothing
			table habits.program_templates: check program_templates_weeks_check is new
			table habits.program_templates: index program_templates_created_at_idx is new
			table habits.program_templates: index program_templates_title_active_idx is new
			table habits.step_lesson_templates, column content: default value is ''::text, was nothing
			table habits.step_lesson_templates, column id: default value is gen_random_uuid(), was nothing
			table habits.step_lesson_templates: key step_lesson_templates_program_step_template_id_position_key is new
			table habits.step_lesson_templates: check step_lesson_templates_media_complete is new
			table habits.step_lesson_templates: check step_lesson_templates_position_check is new
			table habits.step_lesson_templates, foreign key step_lesson_templates_program_step_template_id_fkey: on delete is cascade, was no action
			table habits.user_program_assignments, column created_at: default value is now(), was nothing
			table habits.user_program_assignments, column id: default value is gen_random_uuid(), was nothing
			table habits.user_program_assignments, column starts_on: default value is CURRENT_DATE, was nothing
			table habits.user_program_assignments: key user_program_assignments_user_id_program_template_id_key is new
			table habits.user_program_assignments, foreign key user_program_assignments_program_template_id_fkey: on delete is restrict, was no action
			table habits.user_program_assignments: index user_program_assignments_program_template_id_idx is new
			table habits.user_program_assignments: trigger trg_prevent_assign_deleted_program is new
			function habits.archive_program_template(p_id uuid) is new
			function habits.prevent_assign_to_deleted() is new
			""";

	private static final MigrationListener SILENT = new MigrationListener() {
	};

	@TempDir
	private Path folder;

	@Autowired
	private ConfigurableApplicationContext application;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private JdbcClient database;

	@Test
	void entitiesAsTheyStandAreInStepWithTheChain() {
		try (Exemptions exemptions = new Exemptions(this.application)) {
			Comparison comparison = exemptions.compare();
			assertThat(comparison.isInStep()).isTrue();
			assertThat(comparison.operations().isEmpty()).isTrue();
			assertThat(comparison.kept()).extracting((object) -> object.toString().replaceFirst(" {2}.*", ""))
				.containsExactly(KEPT.split("\n"));
		}
	}

	@Test
	void whatIsNotProtectedIsAllThatDiffers() {
		try (Exemptions exemptions = new Exemptions(this.application)) {
			List<KeptObject> kept = exemptions.compare().kept();
			for (DatabaseObject object : kept.stream().map(KeptObject::object).distinct().toList()) {
				List<KeptObject> others = kept.stream().filter((other) -> !other.object().equals(object)).toList();
				Comparison comparison = exemptions.without(object);
				assertThat(comparison.kept()).as(object.toString()).isEqualTo(others);
				assertThat(comparison.differences()).as(object.toString())
					.hasSize(kept.size() - others.size())
					.extracting(Difference::object)
					.containsOnly(object);
			}
		}
	}

	@Test
	void whatTheEntitiesWouldSaySomethingOfIsAllThatDiffers() {
		try (Exemptions exemptions = new Exemptions(this.application)) {
			List<KeptObject> kept = exemptions.compare().kept();
			for (KeptObject exemption : kept.stream().filter((object) -> object.aspect() != null).toList()) {
				List<KeptObject> others = kept.stream().filter((other) -> !other.equals(exemption)).toList();
				Comparison comparison = exemptions.mentioning(exemption);
				assertThat(comparison.kept()).as(exemption.toString()).isEqualTo(others);
				assertThat(comparison.differences()).as(exemption.toString())
					.singleElement()
					.extracting(Difference::object)
					.isEqualTo(exemption.object());
			}
		}
	}

	@Test
	void fromNothingTheyMakeWhatTheChainMakesButForWhatTheyCannotSay() throws IOException {
		DatabaseSchema chain = picture(this.dataSource);
		DataSource empty = emptyDatabase();
		MigratorBuilder builder = Migrator.builder(empty)
			.locations(List.of(this.folder.toUri().toString()))
			.versionTable(new VersionTableSettings("alembic_version", "habits", true, null));
		try (Autogenerator autogenerator = builder.autogenerator(null, AutogenerateSettings.DEFAULTS)) {
			Autogeneration model = autogenerator.model(MigratorAssembly.of(this.application).targets(this.application));
			AuthoringSettings authoring = AuthoringSettings
				.builder(List.of(SourceFolder.of("file:" + this.folder, this.folder)))
				.build();
			model
				.draft(model.compare(RenameDecisions.NONE, Fills.NONE), RevisionRequest.builder("everything"),
						new RevisionAuthor(builder.build().scripts(), authoring), authoring)
				.draft()
				.write();
		}
		builder.build().upgrade("head", SILENT);
		List<String> differences = SchemaDifferences.between(picture(empty), chain);
		assertThat(differences).containsExactly(ONLY_THE_CHAIN_MAKES.split("\n"));
		assertThat(Path.of("../docs/autogenerate.md")).content().contains("```\n" + ONLY_THE_CHAIN_MAKES + "```\n");
	}

	private DataSource emptyDatabase() {
		String name = "empty_" + Long.toHexString(System.nanoTime());
		this.database.sql("CREATE DATABASE " + name).update();
		JdbcConnectionDetails details = this.application.getBean(JdbcConnectionDetails.class);
		return new DriverManagerDataSource(details.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"),
				details.getUsername(), details.getPassword());
	}

	/** All but what the engine keeps there; the order of columns is nobody's wish. */
	private static DatabaseSchema picture(DataSource dataSource) {
		return new PostgresqlSchemaReader(dataSource)
			.read(SchemaFilter.everything()
				.withoutTables(new QualifiedName("habits", "alembic_version"),
						new QualifiedName("habits", "alembic_version_journal")))
			.withColumnsByName();
	}

}
