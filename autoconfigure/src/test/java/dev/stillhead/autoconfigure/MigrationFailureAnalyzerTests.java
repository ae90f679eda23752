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

package dev.stillhead.autoconfigure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

import dev.stillhead.Migrator;
import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class MigrationFailureAnalyzerTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@Test
	void copiesProblemFactsAndRemedy() {
		FailureAnalysis analysis = analyze(new TestException());
		assertThat(analysis.getDescription()).isEqualTo("""
				The upgrade stopped at 5d0e7c21b9aa. Nothing was changed.

				  where     5d0e7c21b9aa_one_email.sql:12
				  database  23505: could not create unique index""");
		assertThat(analysis.getAction()).isEqualTo("Mend the rows; then start again.");
		assertThat(analysis.getCause()).isInstanceOf(TestException.class);
	}

	@Test
	void findsTheErrorBehindOthers() {
		Throwable wrapped = new BeanCreationException("entityManagerFactory", "cannot be created",
				new BeanCreationException("stillheadMigrationInitializer", "failed", new TestException()));
		assertThat(analyze(wrapped).getAction()).isEqualTo("Mend the rows; then start again.");
	}

	@Test
	void leavesOtherErrorsAlone() {
		assertThat(new MigrationFailureAnalyzer(this.environment).analyze(new IllegalStateException("else"))).isNull();
	}

	@Test
	void saysWhereAPropertyWasSet() {
		Origin origin = new Origin() {

			@Override
			public String toString() {
				return "application.yml:12";
			}

		};
		this.environment.getPropertySources()
			.addFirst(new OriginTrackedMapPropertySource("file",
					Map.of("stillhead.target", OriginTrackedValue.of("+1", origin))));
		ConfigurationPropertySources.attach(this.environment);
		FailureAnalysis analysis = analyze(
				new UnusablePropertyException("stillhead.target", "is relative", "Name a revision."));
		assertThat(analysis.getDescription()).contains("stillhead.target is relative", "where  application.yml:12");
		assertThat(analysis.getAction()).isEqualTo("Name a revision.");
	}

	@Test
	void listsEveryProblemOfTheRevisions(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("a.sql"), "-- a\n--\n-- Revision ID: a\n-- Revises: nobody\n\n-- +upgrade\n");
		Files.writeString(folder.resolve("b.sql"), "-- b\n--\n-- Revision ID: b\n-- Revises: b\n\n-- +upgrade\n");
		Throwable thrown = catchThrowable(() -> Migrator.builder(new UnpooledDataSourceTests.ClosedDataSource())
			.locations(List.of("file:" + folder))
			.build());
		assertThat(analyze(thrown).getDescription()).contains("a.sql", "nobody", "b.sql");
	}

	@Test
	void comesBeforeBootsOwnAnalyzers() {
		List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
			.load(FailureAnalyzer.class, ArgumentResolver.of(Environment.class, this.environment),
					(type, name, failure) -> {
					});
		assertThat(analyzers).hasAtLeastOneElementOfType(MigrationFailureAnalyzer.class);
		assertThat(analyzers.subList(0, 2)).hasAtLeastOneElementOfType(MigrationFailureAnalyzer.class)
			.hasAtLeastOneElementOfType(UnknownPropertyFailureAnalyzer.class);
	}

	private FailureAnalysis analyze(Throwable failure) {
		FailureAnalysis analysis = new MigrationFailureAnalyzer(this.environment).analyze(failure);
		assertThat(analysis).isNotNull();
		return analysis;
	}

	static class TestException extends MigrationException {

		TestException() {
			super(new ErrorReport("The upgrade stopped at 5d0e7c21b9aa. Nothing was changed.",
					List.of(new Fact(Fact.WHERE, "5d0e7c21b9aa_one_email.sql:12"),
							new Fact(Fact.DATABASE, "23505: could not create unique index")),
					"Mend the rows; then start again."));
		}

	}

}
