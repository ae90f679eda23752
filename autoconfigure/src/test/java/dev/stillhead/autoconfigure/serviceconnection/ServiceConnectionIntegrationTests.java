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

package dev.stillhead.autoconfigure.serviceconnection;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.utility.DockerImageName;

import dev.stillhead.autoconfigure.StillheadConnectionDetails;
import dev.stillhead.autoconfigure.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test with a container migrates the container, though the application's configuration
 * has another role and another address for that. The container is the embedded server, so
 * that the test needs no Docker.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "stillhead.url=jdbc:postgresql://production.invalid/habits", "stillhead.user=habits_owner",
				"stillhead.password=production" })
@ContextConfiguration(classes = ServiceConnectionIntegrationTests.Service.class)
class ServiceConnectionIntegrationTests {

	@ServiceConnection
	private static final EmbeddedContainer CONTAINER = new EmbeddedContainer();

	@Autowired
	private DataSource dataSource;

	@Autowired
	private StillheadConnectionDetails details;

	@Test
	void migratesTheContainer() {
		assertThat(this.details.getJdbcUrl()).isEqualTo(CONTAINER.getJdbcUrl());
		assertThat(this.details.getUsername()).isEqualTo("postgres");
		assertThat(this.details.getPassword()).isEqualTo("postgres");
		assertThat(this.details.getDriverClassName()).isEqualTo("org.postgresql.Driver");
		assertThat(JdbcClient.create(this.dataSource)
			.sql("SELECT version_num FROM alembic_version")
			.query(String.class)
			.single()).isEqualTo("3b7a1d2e4f56");
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	static class Service {

	}

	private static final class EmbeddedContainer extends JdbcDatabaseContainer<EmbeddedContainer> {

		private final TestDatabase database = TestDatabase.create();

		private EmbeddedContainer() {
			super(DockerImageName.parse("postgres:17"));
		}

		@Override
		public String getDockerImageName() {
			return "postgres:17";
		}

		@Override
		public void start() {
			// It runs already
		}

		@Override
		public void stop() {
			// It belongs to other tests, too
		}

		@Override
		public boolean isRunning() {
			return true;
		}

		@Override
		public String getDriverClassName() {
			return "org.postgresql.Driver";
		}

		@Override
		public String getJdbcUrl() {
			return this.database.jdbcUrl();
		}

		@Override
		public String getUsername() {
			return "postgres";
		}

		@Override
		public String getPassword() {
			return "postgres";
		}

		@Override
		protected String getTestQueryString() {
			return "SELECT 1";
		}

	}

}
