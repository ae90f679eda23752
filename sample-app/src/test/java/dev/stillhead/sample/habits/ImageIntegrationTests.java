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

package dev.stillhead.sample.habits;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.postgresql.PostgreSQLContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The image as its Dockerfile makes it, beside a database, as the compose file has them:
 * migrates, serves, and is its own command line.
 */
@Execution(ExecutionMode.CONCURRENT)
class ImageIntegrationTests {

	/** A service's memory, which its command line has to share. */
	private static final long MEMORY = 640L << 20;

	/**
	 * What nobody means for a second process: its port is taken, its heap is not there.
	 */
	private static final String OPTIONS = "-Xms256m -Xmx320m -Dcom.sun.management.jmxremote.port=9010"
			+ " -Dcom.sun.management.jmxremote.authenticate=false -Dcom.sun.management.jmxremote.ssl=false";

	@BeforeEach
	void wantDocker() {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			System.out.println("Skipped: there is no Docker engine to make the image with");
			Assumptions.abort("There is no Docker engine to make the image with");
		}
	}

	@Test
	@SuppressWarnings("resource")
	void migratesThenServesAndIsItsOwnCommandLine() throws Exception {
		try (Network network = Network.newNetwork();
				PostgreSQLContainer database = new PostgreSQLContainer("postgres:17").withNetwork(network)
					.withNetworkAliases("db")
					.withUsername("habits")
					.withPassword("s cret")
					.withDatabaseName("habits");
				GenericContainer<?> service = new GenericContainer<>(
						new ImageFromDockerfile().withDockerfile(Path.of("Dockerfile").toAbsolutePath()))
					.withNetwork(network)
					.withEnv("DATABASE_URL", "postgresql://habits:s%20cret@db:5432/habits")
					.withEnv("JAVA_TOOL_OPTIONS", OPTIONS)
					.withCreateContainerCmdModifier((command) -> command.getHostConfig().withMemory(MEMORY))
					.withExposedPorts(8080)
					.waitingFor(Wait.forHttp("/actuator/health").withStartupTimeout(Duration.ofMinutes(3)))) {
			database.start();
			service.start();
			assertThat(migrations(service).get("state").asString()).isEqualTo("up-to-date");
			assertThat(service.getLogs())
				.contains("Running upgrade <base> -> 189b1231afd4", "New revision: 99887766aabb")
				.doesNotContain("s cret", "s%20cret");
			operate(service);
		}
	}

	private static void operate(GenericContainer<?> service) throws Exception {
		ExecResult current = service.execInContainer("migrate", "current");
		assertThat(current.getStdout()).as(current.getStderr()).isEqualTo("99887766aabb (head)\n");
		assertThat(current.getStderr())
			.matches("PostgreSQL 17\\S* at db:5432/habits as habits, at 99887766aabb \\(head\\)\n");

		ExecResult down = service.execInContainer("migrate", "downgrade", "-1");
		assertThat(down.getExitCode()).as(down.getStderr()).isZero();
		assertThat(down.getStderr()).endsWith("At 77aa88bb99cc and d41e6b07c95a. 1 revision pending.\n");
		assertThat(migrations(service).get("state").asString()).isEqualTo("behind");
		assertThat(migrations(service).get("pendingCount").asInt()).isEqualTo(1);

		assertThat(service.execInContainer("migrate", "upgrade", "head").getStderr())
			.endsWith("At 99887766aabb (head).\n");
		assertThat(migrations(service).get("state").asString()).isEqualTo("up-to-date");

		ExecResult revision = service.execInContainer("migrate", "revision", "-m", "x");
		assertThat(revision.getExitCode()).isEqualTo(1);
		assertThat(revision.getStderr()).startsWith("error: there is no source folder");
	}

	private static JsonNode migrations(GenericContainer<?> service) throws Exception {
		URI address = URI
			.create("http://%s:%d/actuator/migrations".formatted(service.getHost(), service.getMappedPort(8080)));
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		return JsonMapper.builder().build().readTree(answer.body());
	}

}
