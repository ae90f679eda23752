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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.hibernate.jpa.boot.spi.Bootstrap;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.orm.jpa.persistenceunit.DefaultPersistenceUnitManager;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

import dev.stillhead.Migrator;
import dev.stillhead.MigratorBuilder;
import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.RevisionAuthor;
import dev.stillhead.authoring.RevisionRequest;
import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.ProvedDraft;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.autogenerate.TargetSchema;
import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SourceFolder;

/**
 * A database, a folder of revisions, and entities that a test chooses.
 */
final class AutogenerateFixture {

	/** What Spring Boot tells Hibernate unasked. */
	private static final Map<String, Object> SPRING_BOOT = Map.of("hibernate.physical_naming_strategy",
			"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl", "hibernate.implicit_naming_strategy",
			"org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

	final TestDatabase database;

	private final Path folder;

	private final Map<String, Object> hibernate = new HashMap<>(SPRING_BOOT);

	private AutogenerateSettings settings = AutogenerateSettings.DEFAULTS;

	AutogenerateFixture(Path folder, TestDatabase database) {
		this.folder = folder;
		this.database = database;
	}

	AutogenerateFixture with(AutogenerateSettings wanted) {
		this.settings = wanted;
		return this;
	}

	/** What the application tells Hibernate. */
	AutogenerateFixture hibernate(Map<String, ?> settings) {
		this.hibernate.putAll(settings);
		return this;
	}

	/** Writes a revision by hand. */
	AutogenerateFixture revision(String id, String down, String upgrade, String downgrade) {
		try {
			Files.writeString(this.folder.resolve(id + ".sql"),
					"-- by hand\n--\n-- Revision ID: %s\n-- Revises: %s\n\n-- +upgrade\n%s\n\n-- +downgrade\n%s\n"
						.formatted(id, down, upgrade, downgrade));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	MigratorBuilder builder() {
		return Migrator.builder(dataSource()).locations(List.of("file:" + this.folder));
	}

	void upgrade() {
		builder().build().upgrade("heads", new MigrationListener() {
		});
	}

	/** Takes the last revision back. */
	void downgrade() {
		builder().build().downgrade("-1", new MigrationListener() {
		});
	}

	/** What is there but for the engine's own tables. */
	DatabaseSchema read() {
		return new PostgresqlSchemaReader(dataSource()).read(SchemaFilter.everything()
			.withoutTables(new QualifiedName("public", "alembic_version"),
					new QualifiedName("public", "alembic_version_journal")));
	}

	DataSource dataSource() {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(this.database.jdbcUrl());
		dataSource.setUser("postgres");
		dataSource.setPassword("postgres");
		return dataSource;
	}

	/** Compares the database with entities. */
	Comparison compare(List<String> classes) {
		try (Autogenerator autogenerator = builder().autogenerator(null, this.settings)) {
			return model(autogenerator, classes).compare(RenameDecisions.NONE, Fills.NONE);
		}
	}

	/** Writes what leads to the entities, and applies it. */
	Generated generate(List<String> classes, RenameDecisions decisions, Fills fills) {
		try (Autogenerator autogenerator = builder().autogenerator(null, this.settings)) {
			Autogeneration model = model(autogenerator, classes);
			Comparison comparison = model.compare(decisions, fills);
			AuthoringSettings authoring = AuthoringSettings
				.builder(List.of(SourceFolder.of("file:" + this.folder, this.folder)))
				.build();
			ProvedDraft proved = model.draft(comparison, RevisionRequest.builder("generated"),
					new RevisionAuthor(builder().build().scripts(), authoring), authoring);
			proved.draft().write();
			upgrade();
			return new Generated(model.compare(RenameDecisions.NONE, Fills.NONE), comparison, proved);
		}
	}

	/** Drafts what leads to the entities as a Java revision, proved and not written. */
	ProvedDraft draftInJava(List<String> classes) {
		try (Autogenerator autogenerator = builder().autogenerator(null, this.settings)) {
			Autogeneration model = model(autogenerator, classes);
			AuthoringSettings authoring = AuthoringSettings
				.builder(List.of(new SourceFolder("classpath:db/revisions", this.folder, this.folder, this.folder,
						"db.revisions")))
				.format(ScriptType.JAVA)
				.build();
			return model.draft(model.compare(RenameDecisions.NONE, Fills.NONE), RevisionRequest.builder("in Java"),
					new RevisionAuthor(builder().build().scripts(), authoring), authoring);
		}
	}

	private Autogeneration model(Autogenerator autogenerator, List<String> classes) {
		return autogenerator.model((product, defaultSchema) -> {
			TargetSchema target = JpaTargetSchema.of(unit(classes, this.hibernate), product, defaultSchema,
					new DefaultListableBeanFactory());
			return (target != null) ? List.of(target) : List.of();
		});
	}

	/** Starts Hibernate on the database, and has it look for what it needs there. */
	void validate(List<String> classes) {
		Map<String, Object> validating = new HashMap<>(this.hibernate);
		validating.put("jakarta.persistence.nonJtaDataSource", dataSource());
		validating.put("hibernate.hbm2ddl.auto", "validate");
		Bootstrap.getEntityManagerFactoryBuilder(unit(classes, Map.of()).info(), validating).build().close();
	}

	private static PersistenceUnit unit(List<String> classes, Map<String, Object> settings) {
		DefaultPersistenceUnitManager units = new DefaultPersistenceUnitManager();
		units.setManagedTypes(PersistenceManagedTypes.of(classes, List.of()));
		units.afterPropertiesSet();
		return new PersistenceUnit(units.obtainDefaultPersistenceUnitInfo(), settings);
	}

	static JpaTargetSchema schema(List<String> classes) {
		return JpaTargetSchema.of(unit(classes, SPRING_BOOT), new DatabaseProduct("PostgreSQL", 17, 0), "public",
				new DefaultListableBeanFactory());
	}

	/**
	 * What was found, and the revision that was made of it.
	 *
	 * @param asked what was found while nothing was decided
	 * @param comparison what was found
	 * @param proved the revision
	 */
	record Generated(Comparison asked, Comparison comparison, ProvedDraft proved) {

		String text() {
			return this.proved.draft().text();
		}

	}

}
