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

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.DatabaseNotAtTargetException;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a service does about migrations when it starts, on a real database.
 */
@ExtendWith(OutputCaptureExtension.class)
class OnStartupIntegrationTests {

	private static final String TABLES = "SELECT schemaname || '.' || tablename FROM pg_tables "
			+ "WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1";

	private final TestDatabase database = TestDatabase.create();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, StillheadAutoConfiguration.class))
		.withPropertyValues(this.database.properties());

	@Test
	void migratesBeforeABeanReadsTheDatabase() {
		this.runner.withBean(EagerReader.class)
			.run((context) -> assertThat(context.getBean(EagerReader.class).templates).isZero());
	}

	@Test
	void migratesUnderLazyInitialization() {
		this.runner
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.run((context) -> assertThat(this.database.query(TABLES)).contains("habits.program_templates"));
	}

	@Test
	void refusesToStartOnADatabaseThatIsBehind() {
		this.runner.withPropertyValues("stillhead.on-startup=validate").run((context) -> {
			assertThat(context).getFailure().rootCause().isInstanceOf(DatabaseNotAtTargetException.class);
			assertThat(this.database.query(TABLES)).isEmpty();
		});
	}

	@Test
	void startsOnADatabaseThatIsAtTheTarget(CapturedOutput output) {
		this.runner.run((context) -> assertThat(context).hasNotFailed());
		this.runner.withPropertyValues("stillhead.on-startup=validate")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output.toString().lines().reduce((first, last) -> last)).get()
			.asString()
			.endsWith("is at 3b7a1d2e4f56 (head)")
			.contains("Up to date: ");
	}

	@Test
	void waitsUntilSomebodyElseHasMigrated() throws Exception {
		CompletableFuture<List<String>> tables = new CompletableFuture<>();
		Thread waiting = new Thread(() -> this.runner
			.withPropertyValues("stillhead.on-startup=wait", "stillhead.replicas.wait=30s",
					"stillhead.replicas.poll=50ms")
			.run((context) -> tables.complete(this.database.query(TABLES))));
		waiting.start();
		waiting.join(1000);
		assertThat(tables).isNotDone();
		assertThat(this.database.query(TABLES)).isEmpty();
		this.runner.run((context) -> assertThat(context).hasNotFailed());
		assertThat(tables.get(30, TimeUnit.SECONDS)).contains("habits.program_templates");
		waiting.join();
	}

	@Test
	void leavesTheDatabaseAlone() {
		this.runner.withPropertyValues("stillhead.on-startup=none").run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(Migrator.class);
			assertThat(this.database.query(TABLES)).isEmpty();
		});
	}

	@Test
	void stopsAtTheTarget() {
		this.runner.withPropertyValues("stillhead.target=2a3f4c9d1cde")
			.run((context) -> assertThat(this.database.query("SELECT version_num FROM alembic_version"))
				.containsExactly("2a3f4c9d1cde"));
	}

	@Test
	void keepsItsOwnWhereItIsTold() {
		this.runner
			.withPropertyValues("stillhead.version-table=revisions", "stillhead.version-table-schema=engine",
					"stillhead.journal.schema=habits")
			.run((context) -> assertThat(this.database.query(TABLES)).contains("engine.revisions",
					"habits.revisions_journal"));
	}

	@Test
	void keepsNoJournalWhereItIsTold() {
		this.runner.withPropertyValues("stillhead.journal.enabled=false")
			.run((context) -> assertThat(this.database.query(TABLES)).contains("public.alembic_version")
				.noneMatch((table) -> table.endsWith("_journal")));
	}

	@Test
	void givesEveryRevisionATransactionWhereItIsTold(CapturedOutput output) {
		this.runner.withPropertyValues("stillhead.transaction-per-migration=true")
			.run((context) -> assertThat(output).contains(", 3 transactions"));
	}

	@Test
	void runsRevisionsWithAnotherRole() {
		this.database.execute("CREATE ROLE " + role("owner") + " LOGIN PASSWORD 'pw' CREATEDB",
				"CREATE ROLE " + role("app") + " LOGIN PASSWORD 'pw'",
				"GRANT CREATE ON DATABASE " + this.database.name() + " TO " + role("owner"));
		this.runner
			.withPropertyValues("spring.datasource.username=" + role("app"), "spring.datasource.password=pw",
					"stillhead.user=" + role("owner"), "stillhead.password=pw", "stillhead.version-table-schema=engine")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(this.database.query("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'habits'"))
					.containsExactly(role("owner"));
			});
		ApplicationContextRunner next = this.runner.withPropertyValues("spring.datasource.username=" + role("app"),
				"spring.datasource.password=pw", "stillhead.user=" + role("owner"), "stillhead.password=pw",
				"stillhead.version-table-schema=engine");
		next.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("engine"));
		this.database.execute("GRANT USAGE ON SCHEMA engine TO " + role("app"),
				"GRANT SELECT ON ALL TABLES IN SCHEMA engine TO " + role("app"));
		next.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void keepsToTheSchemaOfThePool() {
		this.database.execute("CREATE SCHEMA tenant");
		this.runner.withPropertyValues("spring.datasource.hikari.schema=tenant").run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(this.database.query(TABLES)).contains("tenant.alembic_version",
					"tenant.alembic_version_journal");
		});
		this.runner.withPropertyValues("spring.datasource.hikari.schema=tenant", "stillhead.on-startup=validate")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void keepsToTheSessionOfThePool() {
		this.database.execute("CREATE SCHEMA tenant");
		String session = "spring.datasource.hikari.connection-init-sql=SET search_path = tenant";
		this.runner.withPropertyValues(session, "spring.datasource.hikari.maximum-pool-size=2").run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(this.database.query(TABLES)).contains("tenant.alembic_version");
			JdbcClient client = JdbcClient.create(context.getBean(DataSource.class));
			assertThat(client.sql("SHOW search_path").query(String.class).single()).isEqualTo("tenant");
		});
		this.runner.withPropertyValues(session, "stillhead.on-startup=validate")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void keepsToTheRoleOfThePool() {
		this.database.execute("CREATE ROLE " + role("owner"),
				"GRANT CREATE ON DATABASE " + this.database.name() + " TO " + role("owner"),
				"GRANT CREATE ON SCHEMA public TO " + role("owner"));
		this.runner.withPropertyValues("spring.datasource.hikari.connection-init-sql=SET ROLE " + role("owner"))
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(this.database.query("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'habits' "
						+ "OR tablename LIKE 'alembic%'"))
					.containsExactly(role("owner"));
			});
	}

	@Test
	void tellsTheApplicationsOwnListener() {
		RecordingInitializer.Events events = new RecordingInitializer.Events();
		this.runner.withBean(MigrationListener.class, () -> new MigrationListener() {

			@Override
			public void finished(MigrationResult result) {
				events.list().add(result.steps().size() + " steps");
			}

		}).run((context) -> assertThat(events.list()).containsExactly("3 steps"));
	}

	private String role(String name) {
		return this.database.name() + "_" + name;
	}

	static class EagerReader {

		private final int templates;

		EagerReader(DataSource dataSource) {
			this.templates = JdbcClient.create(dataSource)
				.sql("SELECT count(*) FROM habits.program_templates")
				.query(Integer.class)
				.single();
		}

	}

}
