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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.jpa.boot.spi.Bootstrap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.persistenceunit.DefaultPersistenceUnitManager;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

import dev.stillhead.Migrator;
import dev.stillhead.MigratorBuilder;
import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.RevisionAuthor;
import dev.stillhead.authoring.RevisionRequest;
import dev.stillhead.autoconfigure.jpa.todo.TodoEntities;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.ProvedDraft;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.autogenerate.TargetSchema;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SourceFolder;
import dev.stillhead.sql.SqliteSyntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Entities against a database file, with the dialect that the community keeps.
 */
class SqliteEntitiesIntegrationTests {

	private static final List<String> CLASSES = TodoEntities.classes();

	private static final Map<String, Object> SPRING_BOOT = Map.of("hibernate.physical_naming_strategy",
			"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl", "hibernate.implicit_naming_strategy",
			"org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

	private static final Map<String, Object> HIBERNATE = Map.of("hibernate.physical_naming_strategy",
			"org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl");

	@TempDir
	Path folder;

	private DriverManagerDataSource dataSource;

	@BeforeEach
	void nameTheFile() {
		this.dataSource = new DriverManagerDataSource("jdbc:sqlite:" + this.folder.resolve("database.db"));
	}

	@Test
	void generatedAppliedGeneratedAgainFindsNothingAndHibernateAgrees() {
		String text = generate(SPRING_BOOT);
		assertThat(text).contains("id integer NOT NULL", "ON DELETE CASCADE", "CONSTRAINT one_name UNIQUE",
				"FOREIGN KEY");
		isInStep(SPRING_BOOT);
		numbersRowsAndHoldsThemToTheRules();
	}

	@Test
	void findsNamesInMixedCaseAgain() {
		assertThat(generate(HIBERNATE)).contains("userName");
		isInStep(HIBERNATE);
	}

	@Test
	void acceptsATableThatNeverGivesANumberTwice() {
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		generate(SPRING_BOOT);
		jdbc.execute("DROP TABLE sketch");
		jdbc.execute("CREATE TABLE sketch (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, artist varchar(255))");
		assertThat(compare(SPRING_BOOT).differences()).isEmpty();
	}

	@Test
	void writesTheSameInJava() {
		try (Autogenerator autogenerator = autogenerator()) {
			Autogeneration model = model(autogenerator, CLASSES, SPRING_BOOT);
			ProvedDraft proved = draft(model, model.compare(RenameDecisions.NONE, Fills.NONE), ScriptType.JAVA);
			assertThat(proved.asWritten()).isTrue();
			assertThat(proved.reversible()).isTrue();
			assertThat(proved.draft().text()).contains("op.createTable(\"todos\",").doesNotContain("op.execute(");
		}
	}

	@Test
	void knowsWhatTheDialectIsCalled() {
		assertThat(JpaTargetSchema.SQLITE_DIALECT).isEqualTo(SQLiteDialect.class.getName());
	}

	@Test
	void refusesToNumberRowsByATable() {
		try (Autogenerator autogenerator = autogenerator()) {
			assertThatExceptionOfType(EntityNumberedByTableException.class)
				.isThrownBy(() -> model(autogenerator, List.of(TodoEntities.Numbered.class.getName()), SPRING_BOOT)
					.compare(RenameDecisions.NONE, Fills.NONE))
				.withMessageContaining("GenerationType.IDENTITY");
		}
	}

	private void isInStep(Map<String, Object> settings) {
		Comparison again = compare(settings);
		assertThat(again.differences()).isEmpty();
		assertThat(again.isInStep()).isTrue();
		Map<String, Object> validating = new HashMap<>(settings);
		validating.put("jakarta.persistence.nonJtaDataSource", this.dataSource);
		validating.put("hibernate.hbm2ddl.auto", "validate");
		Locale locale = Locale.getDefault();
		try {
			// The driver reads names of types by the locale's letters, and Turkish has an
			// I of its own
			Locale.setDefault(Locale.ROOT);
			Bootstrap.getEntityManagerFactoryBuilder(unit(CLASSES, Map.of()).info(), validating).build().close();
		}
		finally {
			Locale.setDefault(locale);
		}
	}

	private void numbersRowsAndHoldsThemToTheRules() {
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		jdbc.update("INSERT INTO sketch (artist) VALUES ('Ada')");
		assertThat(jdbc.queryForObject("SELECT id FROM sketch", Integer.class)).isEqualTo(1);
		assertThat(jdbc.queryForList("SELECT \"table\" FROM pragma_foreign_key_list('lists')", String.class))
			.containsExactly("people");
	}

	private String generate(Map<String, Object> settings) {
		try (Autogenerator autogenerator = autogenerator()) {
			Autogeneration model = model(autogenerator, CLASSES, settings);
			ProvedDraft proved = draft(model, model.compare(RenameDecisions.NONE, Fills.NONE), ScriptType.SQL);
			proved.draft().write();
			builder().build().upgrade("heads", new MigrationListener() {
			});
			return proved.draft().text();
		}
	}

	private ProvedDraft draft(Autogeneration model, Comparison comparison, ScriptType format) {
		AuthoringSettings authoring = AuthoringSettings
			.builder(List
				.of(new SourceFolder("file:" + this.folder, this.folder, this.folder, this.folder, "db.revisions")))
			.syntax(SqliteSyntax.INSTANCE)
			.build();
		return model.draft(comparison, RevisionRequest.builder("generated").format(format),
				new RevisionAuthor(builder().build().scripts(), authoring), authoring);
	}

	private Comparison compare(Map<String, Object> settings) {
		try (Autogenerator autogenerator = autogenerator()) {
			return model(autogenerator, CLASSES, settings).compare(RenameDecisions.NONE, Fills.NONE);
		}
	}

	private Autogeneration model(Autogenerator autogenerator, List<String> classes, Map<String, Object> settings) {
		return autogenerator.model((product, defaultSchema) -> {
			TargetSchema target = JpaTargetSchema.of(unit(classes, settings), product, defaultSchema,
					new DefaultListableBeanFactory());
			return (target != null) ? List.of(target) : List.of();
		});
	}

	private static PersistenceUnit unit(List<String> classes, Map<String, Object> settings) {
		DefaultPersistenceUnitManager units = new DefaultPersistenceUnitManager();
		units.setManagedTypes(PersistenceManagedTypes.of(classes, List.of()));
		units.afterPropertiesSet();
		return new PersistenceUnit(units.obtainDefaultPersistenceUnitInfo(), settings);
	}

	private Autogenerator autogenerator() {
		return builder().autogenerator(null, AutogenerateSettings.DEFAULTS);
	}

	private MigratorBuilder builder() {
		return Migrator.builder(this.dataSource).locations(List.of("file:" + this.folder));
	}

}
