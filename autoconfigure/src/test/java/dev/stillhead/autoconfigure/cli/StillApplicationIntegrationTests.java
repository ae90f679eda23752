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

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;
import dev.stillhead.autoconfigure.cli.terminal.ResultStream;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autoconfigure.cli.terminal.TerminalStyle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A command starts nothing of the application but what it asks for.
 */
class StillApplicationIntegrationTests {

	@TempDir
	private Path project;

	private CommandLineFixture application;

	@BeforeEach
	void makeApplication() {
		TrapApplication.database = TestDatabase.create();
		TrapApplication.CONNECTIONS.set(0);
		this.application = new CommandLineFixture(this.project).source(TrapApplication.class)
			.revision("aaaa00000001", "", "first", "CREATE TABLE one (id int);", "DROP TABLE one;");
	}

	@Test
	void runsACommandAndNothingElse() {
		Outcome upgraded = this.application.run("upgrade", "head");
		assertThat(upgraded.messages()).contains("Running upgrade <base> -> aaaa00000001, first")
			.endsWith("At aaaa00000001 (head).\n")
			.doesNotContain("INFO", "Trap");
		assertThat(upgraded.exitCode()).isZero();
		assertThat(upgraded.results()).isEmpty();
		assertThat(this.application.run("current").results()).isEqualTo("aaaa00000001 (head)\n");
		assertThat(TrapApplication.database.query("SELECT version_num FROM alembic_version"))
			.containsExactly("aaaa00000001");
	}

	@Test
	void doesNotMigrateUnlessTold() {
		assertThat(this.application.run("status").results()).contains("not initialised: 1 revision pending");
		assertThat(TrapApplication.database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "history", "heads", "branches", "graph", "show head" })
	void opensNoConnectionForWhatTheFilesSay(String command) {
		Outcome outcome = this.application.run(command.split(" "));
		assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
		assertThat(TrapApplication.CONNECTIONS).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "status", "upgrade head", "current", "check", "downgrade base", "upgrade head --sql",
			"revision --autogenerate -m x", "verify" })
	void startsNoConnectionPool(String command) {
		CommandLineFixture pooled = new CommandLineFixture(this.project).source(PooledApplication.class);
		Outcome outcome = pooled.run(command.split(" "));
		assertThat(outcome.exitCode()).as(outcome.messages()).isNotEqualTo(2);
		assertThat(PooledApplication.pool.getHikariPoolMXBean()).as(outcome.messages()).isNull();
	}

	@Test
	void knowsNothingOfEndpointsAndHealth() {
		CommandLineFixture watched = new CommandLineFixture(this.project).source(WatchedApplication.class);
		assertThat(watched.run("current").exitCode()).isZero();
		assertThat(WatchedApplication.definitions).contains("stillheadMigrator")
			.noneMatch((name) -> name.contains(".actuate.") || name.contains(".health."));
	}

	@Test
	void preparesInTheBackgroundForNoService() {
		SpringApplication service = new SpringApplication(TrapApplication.class);
		String preparing = "BackgroundPreinitializingApplicationListener";
		assertThat(service.getListeners()).extracting((listener) -> listener.getClass().getSimpleName())
			.contains(preparing);
		DefaultBootstrapContext context = new DefaultBootstrapContext();
		Terminal nowhere = new Terminal(new ResultStream(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
				new PrintStream(OutputStream.nullOutputStream()), null, TerminalStyle.PLAIN);
		context.register(CommandLineProcess.class,
				InstanceSupplier.of(new CommandLineProcess(nowhere, "migrate", this.project, (code) -> {
				})));
		new MigrationsRunListener(service, new String[] { "migrations", "current" }).starting(context);
		assertThat(service.getListeners()).isNotEmpty()
			.extracting((listener) -> listener.getClass().getSimpleName())
			.doesNotContain(preparing);
	}

	@Test
	void runsWhateverTheServiceIsConfiguredToBe() {
		this.application.property("spring.main.web-application-type=servlet")
			.property("spring.main.lazy-initialization=true")
			.property("spring.main.banner-mode=console")
			.property("stillhead.enabled=false");
		assertThat(this.application.run("upgrade").messages()).startsWith("PostgreSQL ")
			.endsWith("At aaaa00000001 (head).\n");
	}

	/**
	 * A service with the usual pool.
	 */
	@Configuration(proxyBeanMethods = false)
	static class PooledApplication {

		static HikariDataSource pool;

		@Bean
		HikariDataSource dataSource() {
			pool = new HikariDataSource();
			pool.setJdbcUrl(TrapApplication.database.jdbcUrl());
			pool.setUsername("postgres");
			pool.setPassword("postgres");
			return pool;
		}

	}

	/**
	 * A service that lists what is configured.
	 */
	@Configuration(proxyBeanMethods = false)
	static class WatchedApplication {

		static List<String> definitions;

		@Bean
		static BeanFactoryPostProcessor watcher() {
			return (beanFactory) -> definitions = List.of(beanFactory.getBeanDefinitionNames());
		}

		@Bean
		DataSource dataSource() {
			return new DriverManagerDataSource(TrapApplication.database.jdbcUrl(), "postgres", "postgres");
		}

	}

}
