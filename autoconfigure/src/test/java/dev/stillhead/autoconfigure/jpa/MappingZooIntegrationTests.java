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
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.stillhead.autoconfigure.PostgresqlRelease;
import dev.stillhead.autoconfigure.jpa.zoo.CollectionZoo;
import dev.stillhead.autoconfigure.jpa.zoo.IdentityZoo;
import dev.stillhead.autoconfigure.jpa.zoo.InheritanceZoo;
import dev.stillhead.autoconfigure.jpa.zoo.Zoo;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.ProvedDraft;
import dev.stillhead.autogenerate.RenameDecisions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way of mapping, from an empty database and back to nothing to do.
 */
class MappingZooIntegrationTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void generatedAppliedGeneratedAgainFindsNothingAndHibernateAgrees(PostgresqlRelease release) {
		AutogenerateFixture fixture = new AutogenerateFixture(this.folder, release.newDatabase());
		fixture.revision("a1", "", "CREATE EXTENSION citext;", "DROP EXTENSION citext;").upgrade();
		fixture.generate(Zoo.classes(), RenameDecisions.NONE, Fills.NONE);
		Comparison again = fixture.compare(Zoo.classes());
		assertThat(again.differences()).isEmpty();
		assertThat(again.isInStep()).isTrue();
		fixture.validate(Zoo.classes());
	}

	@Test
	void namesThatHibernateChoosesAndQuotesItselfAreFoundAgain() {
		List<String> classes = Zoo.classes(InheritanceZoo.class, CollectionZoo.class, IdentityZoo.class);
		AutogenerateFixture fixture = new AutogenerateFixture(this.folder, PostgresqlRelease.V17.newDatabase())
			.hibernate(Map.of("hibernate.physical_naming_strategy",
					"org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl",
					"hibernate.implicit_naming_strategy",
					"org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl",
					"hibernate.globally_quoted_identifiers", "true",
					"hibernate.globally_quoted_identifiers_skip_column_definitions", "true", "hibernate.default_schema",
					"Zoo"));
		assertThat(fixture.generate(classes, RenameDecisions.NONE, Fills.NONE).text())
			.contains("CREATE SCHEMA \"Zoo\";", "CREATE TABLE \"Zoo\".\"CardPayment\"", "\"barksPerHour\" integer");
		assertThat(fixture.compare(classes).differences()).isEmpty();
		fixture.validate(classes);
	}

	@Test
	void theSameInJavaCompilesAndIsProvedAsItIsWritten() {
		AutogenerateFixture fixture = new AutogenerateFixture(this.folder, PostgresqlRelease.V17.newDatabase());
		fixture.revision("a1", "", "CREATE EXTENSION citext;", "DROP EXTENSION citext;").upgrade();
		ProvedDraft proved = fixture.draftInJava(Zoo.classes());
		assertThat(proved.asWritten()).isTrue();
		assertThat(proved.reversible()).isTrue();
		assertThat(proved.draft().text()).contains("op.createTable(\"animal\",", "class InJava implements Migration")
			.doesNotContain("op.execute(");
	}

}
