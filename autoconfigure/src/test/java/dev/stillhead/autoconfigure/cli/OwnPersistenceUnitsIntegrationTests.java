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

package dev.stillhead.autoconfigure.cli;

import java.nio.file.Path;

import javax.sql.DataSource;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.spi.PersistenceUnitInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application that makes several persistence units itself: all that are on the
 * migrated database count, and none is started.
 */
class OwnPersistenceUnitsIntegrationTests {

	private final TestDatabase database = TestDatabase.create();

	@TempDir
	Path project;

	@Test
	void entitiesOfAllUnitsOnTheDatabaseCountAndNothingRunsForThem() {
		CommandLineFixture application = new CommandLineFixture(this.project).database(this.database)
			.source(OwnUnits.class)
			.revision("a1", "", "nothing yet", "", "")
			.property("spring.sql.init.mode=always")
			.property("spring.sql.init.schema-locations=classpath:none.sql");
		assertThat(application.run("upgrade", "head").exitCode()).isZero();
		Outcome outcome = application.run("revision", "--autogenerate", "-m", "shelves");
		assertThat(outcome.messages())
			.contains("Model: 1 entity of dev.stillhead.autoconfigure.cli (OwnPersistenceUnitsIntegrationTests.Desk); "
					+ "1 entity of dev.stillhead.autoconfigure.cli (OwnPersistenceUnitsIntegrationTests.Shelf), built",
					"Detected added table public.desk", "Detected added table public.shelf")
			.doesNotContain("elsewhere");
		assertThat(outcome.exitCode()).isZero();
		assertThat(OwnUnits.made).isFalse();
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnUnits {

		static boolean made;

		@Bean
		LocalContainerEntityManagerFactoryBean desks(DataSource dataSource) {
			return unit(dataSource, Desk.class);
		}

		@Bean
		LocalContainerEntityManagerFactoryBean shelves(DataSource dataSource) {
			return unit(dataSource, Shelf.class);
		}

		@Bean
		LocalContainerEntityManagerFactoryBean elsewhere() {
			return unit(new DriverManagerDataSource("jdbc:postgresql://nowhere/none"), Elsewhere.class);
		}

		private static LocalContainerEntityManagerFactoryBean unit(DataSource dataSource, Class<?> entity) {
			LocalContainerEntityManagerFactoryBean unit = new LocalContainerEntityManagerFactoryBean() {

				@Override
				protected void postProcessEntityManagerFactory(EntityManagerFactory factory, PersistenceUnitInfo info) {
					made = true;
				}

			};
			unit.setDataSource(dataSource);
			unit.setManagedTypes(PersistenceManagedTypes.of(entity.getName()));
			unit.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
			return unit;
		}

	}

	@Entity(name = "Shelf")
	static class Shelf {

		@Id
		Long id;

	}

	@Entity(name = "Elsewhere")
	static class Elsewhere {

		@Id
		Long id;

	}

	@Entity(name = "Desk")
	static class Desk {

		@Id
		Long id;

	}

}
