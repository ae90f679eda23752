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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A service on a database file.
 */
@ExtendWith(OutputCaptureExtension.class)
class SqliteServiceIntegrationTests {

	@TempDir(factory = WorkingFolder.class)
	Path folder;

	private String url;

	@BeforeEach
	void nameTheFile() {
		this.url = "sqlite:///./" + Path.of("").toAbsolutePath().relativize(this.folder) + "/database.db";
	}

	@Test
	void bootsAndMigratesAFileThatIsNotThereYet(CapturedOutput output) {
		try (ConfigurableApplicationContext service = start()) {
			assertThat(this.folder.resolve("database.db")).exists();
			assertThat(service.getBean(JdbcTemplate.class).queryForList("SELECT version_num FROM alembic_version"))
				.hasSize(1);
			assertThat(service.getBean(EagerReader.class).todos).isZero();
			assertThat(service.getBean(Migrator.class).status("head").state()).isEqualTo(MigrationState.UP_TO_DATE);
		}
		assertThat(output).contains("Checking migrations of SQLite 3.")
			.contains("/database.db (from DATABASE_URL)")
			.contains("Running upgrade <base> -> 2f1a3c4d5e60, initial");
		try (ConfigurableApplicationContext second = start()) {
			assertThat(second.isActive()).isTrue();
			assertThat(output).contains("Up to date: SQLite 3.");
		}
	}

	@Test
	void hasOneConnectionUnlessSomebodySaysHowMany() {
		try (ConfigurableApplicationContext service = start()) {
			assertThat(service.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(1);
		}
		try (ConfigurableApplicationContext service = start("spring.datasource.hikari.maximum-pool-size=3")) {
			assertThat(service.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(3);
		}
	}

	@Test
	void migratesADatabaseInMemoryThatTheServiceThenSees() {
		this.url = "sqlite://";
		try (ConfigurableApplicationContext service = start()) {
			assertThat(service.getBean(JdbcTemplate.class).queryForList("SELECT * FROM todos")).isEmpty();
			assertThat(service.getBean(HikariDataSource.class).getMaxLifetime()).isZero();
		}
	}

	@Test
	void migratesThroughAPoolThatSetsItsConnectionsUp() {
		try (ConfigurableApplicationContext service = start(
				"spring.datasource.hikari.connection-init-sql=PRAGMA foreign_keys = ON")) {
			JdbcTemplate jdbc = service.getBean(JdbcTemplate.class);
			assertThat(jdbc.queryForObject("PRAGMA foreign_keys", Integer.class)).isEqualTo(1);
			assertThat(jdbc.queryForList("SELECT * FROM todos")).isEmpty();
		}
	}

	@Test
	void twoInstancesAtOnceBothServe() throws Exception {
		CompletableFuture<ConfigurableApplicationContext> other = CompletableFuture.supplyAsync(this::start);
		try (ConfigurableApplicationContext first = start();
				ConfigurableApplicationContext second = other.get(60, TimeUnit.SECONDS)) {
			assertThat(first.getBean(EagerReader.class).todos).isZero();
			assertThat(second.getBean(EagerReader.class).todos).isZero();
			assertThat(first.getBean(JdbcTemplate.class)
				.queryForList("SELECT event FROM alembic_version_journal WHERE revision = '2f1a3c4d5e60'",
						String.class))
				.containsExactly("done");
		}
	}

	@Test
	void saysWhichFolderIsMissing() {
		this.url = this.url.replace("/database.db", "/nowhere/database.db");
		assertThatThrownBy(this::start).rootCause().hasMessageContaining("unable to open database file");
		assertThatThrownBy(this::start).hasStackTraceContaining("nowhere/database.db cannot be opened.")
			.hasStackTraceContaining("mkdir -p")
			.hasStackTraceContaining("DATABASE_URL=sqlite:///");
	}

	@Test
	void goesDownAndUpAgain() {
		try (ConfigurableApplicationContext service = start()) {
			Migrator migrator = service.getBean(Migrator.class);
			migrator.downgrade("base", service.getBean(MigrationListener.class));
			assertThat(service.getBean(JdbcTemplate.class)
				.queryForList("SELECT name FROM sqlite_master WHERE name IN ('todos', 'users')")).isEmpty();
			migrator.upgrade("head", service.getBean(MigrationListener.class));
			assertThat(migrator.status("head").state()).isEqualTo(MigrationState.UP_TO_DATE);
		}
	}

	@Test
	void goesDownToNothingAndUpAgainWithRows() {
		try (ConfigurableApplicationContext service = start("stillhead.target=2f1a3c4d5e60")) {
			JdbcTemplate jdbc = service.getBean(JdbcTemplate.class);
			jdbc.update("INSERT INTO users (email) VALUES ('ada@example.org')");
			jdbc.update("INSERT INTO todos (user_id, title, priority) VALUES (1, 'Write the first program', 3)");
			Migrator migrator = service.getBean(Migrator.class);
			MigrationListener listener = service.getBean(MigrationListener.class);
			List<String> base = schema(jdbc);
			migrator.upgrade("head", listener);
			List<String> head = schema(jdbc);
			assertThat(jdbc.queryForList("SELECT title FROM open_todos ORDER BY id", String.class))
				.containsExactly("Write the first program", "Welcome, ada@example.org");
			jdbc.update("UPDATE todos SET completed = 1 WHERE id = 1");
			assertThat(jdbc.queryForObject("SELECT priority FROM todos WHERE id = 1", Integer.class)).isEqualTo(1);
			migrator.downgrade("2f1a3c4d5e60", listener);
			assertThat(schema(jdbc)).isEqualTo(base);
			assertThat(jdbc.queryForList("SELECT title FROM todos", String.class))
				.containsExactly("Write the first program");
			migrator.upgrade("head", listener);
			assertThat(schema(jdbc)).isEqualTo(head);
			migrator.downgrade("base", listener);
			assertThat(jdbc.queryForList("SELECT version_num FROM alembic_version")).isEmpty();
		}
	}

	/** Tables and columns by pragma, the rest in its own words. */
	private static List<String> schema(JdbcTemplate jdbc) {
		List<String> lines = jdbc.queryForList("""
				SELECT m.name || ' ' || c.name || ' ' || lower(c.type) || ' ' || c."notnull" || ' '
				  || coalesce(c.dflt_value, '-') || ' ' || c.pk AS line
				FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'alembic%'
				UNION ALL SELECT m.name || ' -> ' || f."table" || ' ' || f."from" || ' ' || f.on_delete
				FROM sqlite_master m, pragma_foreign_key_list(m.name) f
				UNION ALL SELECT replace(sql, '"', '') FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL""",
				String.class);
		return lines.stream().sorted().toList();
	}

	private ConfigurableApplicationContext start(String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("DATABASE_URL=" + this.url, "spring.application.name=todo-service", "server.port=0",
						"stillhead.locations=classpath:dev/stillhead/autoconfigure/todo/revisions"));
		arguments.addAll(Arrays.asList(more));
		return SpringApplication.run(Service.class,
				arguments.stream().map((argument) -> "--" + argument).toArray(String[]::new));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(
			excludeName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
	static class Service {

		@Bean
		EagerReader eagerReader(JdbcTemplate jdbc) {
			return new EagerReader(jdbc);
		}

	}

	static class EagerReader {

		private final Integer todos;

		EagerReader(JdbcTemplate jdbc) {
			this.todos = jdbc.queryForObject("SELECT count(*) FROM todos", Integer.class);
		}

	}

	/** Relative addresses begin where the tests run. */
	static class WorkingFolder implements TempDirFactory {

		@Override
		public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "sqlite");
		}

	}

}
