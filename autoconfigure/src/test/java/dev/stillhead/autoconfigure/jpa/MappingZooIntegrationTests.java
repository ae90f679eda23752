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
import java.util.Map;

import org.hibernate.jpa.boot.spi.Bootstrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

	@Test
	void generatedAppliedGeneratedAgainFindsNothingAndHibernateAgrees() {
		AutogenerateFixture fixture = new AutogenerateFixture(this.folder);
		fixture.revision("a1", "", "CREATE EXTENSION citext;", "DROP EXTENSION citext;").upgrade();
		fixture.generate(Zoo.classes(), RenameDecisions.NONE, Fills.NONE);
		Comparison again = fixture.compare(Zoo.classes());
		assertThat(again.differences()).isEmpty();
		assertThat(again.isInStep()).isTrue();
		Bootstrap.getEntityManagerFactoryBuilder(AutogenerateFixture.unit(Zoo.classes()).info(), Map.of(
				"jakarta.persistence.nonJtaDataSource", fixture.dataSource(), "hibernate.physical_naming_strategy",
				"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
				"hibernate.implicit_naming_strategy", "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
				"hibernate.hbm2ddl.auto", "validate"))
			.build()
			.close();
	}

	@Test
	void theSameInJavaCompilesAndIsProvedAsItIsWritten() {
		AutogenerateFixture fixture = new AutogenerateFixture(this.folder);
		fixture.revision("a1", "", "CREATE EXTENSION citext;", "DROP EXTENSION citext;").upgrade();
		ProvedDraft proved = fixture.draftInJava(Zoo.classes());
		assertThat(proved.asWritten()).isTrue();
		assertThat(proved.reversible()).isTrue();
		assertThat(proved.draft().text()).contains("op.createTable(\"animal\",", "class InJava implements Migration")
			.doesNotContain("op.execute(");
	}

}
