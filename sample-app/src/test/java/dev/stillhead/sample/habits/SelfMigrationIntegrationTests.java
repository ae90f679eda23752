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

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole path, as a stranger walks it who has just cloned the project: no database, a
 * service that migrates itself, and its answer at {@code /actuator/migrations}.
 */
class SelfMigrationIntegrationTests {

	private static final List<String> CHAIN = List.of("189b1231afd4", "2a3f4c9d1cde", "3b7a1d2e4f56", "abc123def456",
			"77aa88bb99cc", "d41e6b07c95a", "99887766aabb");

	@TempDir
	private Path folder;

	@Test
	void theFirstBootMigratesFromNothingAndTheSecondIsUpToDate() throws Exception {
		HabitsProcess first = HabitsProcess.start(this.folder).serving();
		String firstAnswer = first.get("/actuator/migrations");
		List<String> firstLog = first.end();

		assertThat(firstLog).anyMatch((line) -> line.matches("Checking migrations of PostgreSQL 17.* as habits.*"))
			.contains("Not initialised: no revision has been applied yet", "7 revisions pending:",
					"  189b1231afd4  bootstrap tables", "Running upgrade <base> -> 189b1231afd4, bootstrap tables",
					"Running upgrade 3b7a1d2e4f56 -> abc123def456, add email to program templates")
			.anyMatch((line) -> line.startsWith("New revision: 99887766aabb (head), 7 revisions in "));
		assertThat(upgrades(firstLog)).hasSize(7);
		assertIsAtHead(firstAnswer);
		assertIsReadWithJq(firstAnswer);

		HabitsProcess second = HabitsProcess.start(this.folder).serving();
		String secondAnswer = second.get("/actuator/migrations");
		List<String> secondLog = second.end();

		assertThat(secondLog)
			.anyMatch((line) -> line.matches("Up to date: PostgreSQL 17.* is at 99887766aabb \\(head\\)"));
		assertThat(upgrades(secondLog)).isEmpty();
		assertThat(json(secondAnswer).get("lastRun")).isEqualTo(json(firstAnswer).get("lastRun"));
		assertIsAtHead(secondAnswer);
	}

	@Test
	void ofTwoInstancesAtOnceOneMigratesAndBothServe() throws Exception {
		HabitsProcess one = HabitsProcess.start(this.folder);
		HabitsProcess other = HabitsProcess.start(this.folder);
		String oneAnswer = one.serving().get("/actuator/migrations");
		String otherAnswer = other.serving().get("/actuator/migrations");
		List<String> oneLog = one.end();
		List<String> otherLog = other.end();

		assertThat(List.of(upgrades(oneLog).size(), upgrades(otherLog).size())).containsExactlyInAnyOrder(7, 0);
		List<String> waited = upgrades(oneLog).isEmpty() ? oneLog : otherLog;
		assertThat(waited)
			.anyMatch((line) -> line.matches("Up to date: PostgreSQL 17.* is at 99887766aabb \\(head\\)"));
		assertIsAtHead(oneAnswer);
		assertThat(otherAnswer).isEqualTo(oneAnswer);
	}

	@Test
	void theDatabaseCanStandInAnEnvFile() throws Exception {
		try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
			Files.createDirectory(this.folder.resolve("secrets"));
			Files.writeString(this.folder.resolve("secrets/.env"),
					"DATABASE_URL=postgresql+asyncpg://postgres@localhost:%d/postgres\n".formatted(server.getPort()));
			HabitsProcess service = HabitsProcess.start(this.folder);
			assertIsAtHead(service.get("/actuator/migrations"));
			assertThat(service.end()).anyMatch((line) -> line.matches("Checking migrations of PostgreSQL 17.* at "
					+ "localhost:%d/postgres as postgres \\(from DATABASE_URL.*".formatted(server.getPort())));
			assertThat(this.folder.resolve(".habits-db")).doesNotExist();
		}
	}

	/** As an operator types it, where jq is installed. */
	private void assertIsReadWithJq(String answer) throws IOException, InterruptedException {
		if (isInstalled("jq")) {
			Path file = Files.writeString(this.folder.resolve("migrations.json"), answer);
			assertThat(jq(file, ".state")).isEqualTo("up-to-date");
			assertThat(jq(file, ".currentRevision")).isEqualTo("99887766aabb");
			assertThat(jq(file, ".pendingCount")).isEqualTo("0");
			assertThat(jq(file, ".lastRun.by | .application, .version")).matches("habits-service\\n\\d.*");
			assertThat(jq(file, ".history[] | select(.type == \"java\") | .revision")).isEqualTo("abc123def456");
			assertThat(jq(file, ".database | .product, .versionTable")).isEqualTo("PostgreSQL\nhabits.alembic_version");
		}
	}

	private static void assertIsAtHead(String answer) {
		JsonNode migrations = json(answer);
		assertThat(migrations.get("state").asString()).isEqualTo("up-to-date");
		assertThat(migrations.get("currentRevision").asString()).isEqualTo("99887766aabb");
		assertThat(migrations.get("pending")).isEmpty();
		assertThat(migrations.get("revisionCount").asInt()).isEqualTo(CHAIN.size());
		assertThat(migrations.get("history").values()).extracting((revision) -> revision.get("revision").asString())
			.containsExactlyInAnyOrderElementsOf(CHAIN);
		assertThat(migrations.get("history").values()).allMatch((revision) -> revision.get("applied").asBoolean())
			.allMatch((revision) -> revision.get("reversible").asBoolean());
	}

	private static List<String> upgrades(List<String> log) {
		return log.stream().filter((line) -> line.startsWith("Running upgrade ")).toList();
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

	private static String jq(Path answer, String filter) throws IOException, InterruptedException {
		Process jq = new ProcessBuilder("jq", "-r", filter, answer.toString()).redirectErrorStream(true).start();
		String output = new String(jq.getInputStream().readAllBytes()).strip();
		assertThat(jq.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(jq.exitValue()).as(output).isZero();
		return output;
	}

}
