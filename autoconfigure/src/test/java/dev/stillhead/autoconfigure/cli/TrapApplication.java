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

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import dev.stillhead.autoconfigure.MigrationInitializer;
import dev.stillhead.autoconfigure.TestDatabase;

/**
 * A service whose every sign of life fails loudly.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TrapApplication {

	static final AtomicInteger CONNECTIONS = new AtomicInteger();

	static TestDatabase database;

	@Bean
	DataSource dataSource() {
		return new DelegatingDataSource(new DriverManagerDataSource(database.jdbcUrl(), "postgres", "postgres")) {

			@Override
			public Connection getConnection() throws SQLException {
				CONNECTIONS.incrementAndGet();
				return super.getConnection();
			}

		};
	}

	@Bean
	CommandLineRunner commandLineRunner() {
		return (arguments) -> sprung("a CommandLineRunner ran");
	}

	@Bean
	ApplicationRunner applicationRunner() {
		return (arguments) -> sprung("an ApplicationRunner ran");
	}

	@Bean
	Worker worker() {
		return new Worker();
	}

	@Bean
	Listener listener() {
		return new Listener();
	}

	@Bean
	Engine engine() {
		return new Engine();
	}

	@Bean
	SeederAfterMigration seeder(MigrationInitializer initializer) {
		return new SeederAfterMigration();
	}

	private static void sprung(String what) {
		throw new AssertionError("Trap: " + what);
	}

	static class Worker {

		@PostConstruct
		void begin() {
			sprung("a bean was made that nobody asked for");
		}

		@Scheduled(fixedRate = 1)
		void work() {
			sprung("a scheduler was started");
		}

		@EventListener
		void heard(ApplicationEvent event) {
			sprung("an event was published: " + event);
		}

	}

	static class Listener implements ApplicationListener<ContextRefreshedEvent>, Ordered {

		@Override
		public void onApplicationEvent(ContextRefreshedEvent event) {
			sprung("the context was said to be refreshed");
		}

		@Override
		public int getOrder() {
			return 0;
		}

	}

	static class Engine implements SmartLifecycle {

		@Override
		public void start() {
			sprung("a lifecycle bean was started");
		}

		@Override
		public void stop() {
			sprung("a lifecycle bean was stopped");
		}

		@Override
		public boolean isRunning() {
			return false;
		}

	}

	static class SeederAfterMigration {

		SeederAfterMigration() {
			sprung("a bean that waits for the migration was made");
		}

	}

}
