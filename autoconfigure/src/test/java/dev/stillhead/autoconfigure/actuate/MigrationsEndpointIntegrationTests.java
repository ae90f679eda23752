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

package dev.stillhead.autoconfigure.actuate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

import dev.stillhead.autoconfigure.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The endpoint over HTTP, on a real database.
 */
@ExtendWith(OutputCaptureExtension.class)
class MigrationsEndpointIntegrationTests {

	private static final String NOTICE = "The migrations endpoint is not exposed over HTTP";

	private final TestDatabase database = TestDatabase.create();

	@Test
	void hasTheDocumentedNamesInTheDocumentedOrder() {
		try (RunningService service = start()) {
			JsonNode body = service.json("");
			assertThat(body.propertyNames()).containsExactly("state", "database", "currentRevision", "currentRevisions",
					"target", "heads", "pendingCount", "pending", "unknown", "changed", "lastRun", "revisionCount",
					"history", "databases");
			assertThat(body.get("database").propertyNames()).containsExactly("name", "product", "version", "url",
					"user", "versionTable");
			assertThat(body.get("lastRun").propertyNames()).containsExactly("direction", "from", "to", "outcome",
					"startedAt", "finishedAt", "durationMs", "by");
			assertThat(body.get("lastRun").get("by").propertyNames()).containsExactly("application", "version", "host",
					"user");
			assertThat(body.get("history").get(0).propertyNames()).containsExactly("revision", "downRevisions",
					"dependsOn", "branchLabels", "message", "head", "current", "applied", "appliedAt", "durationMs",
					"appliedBy", "type", "transactional", "reversible", "changed", "source");
			assertThat(body.get("history").get(0).get("appliedBy").propertyNames()).containsExactly("application",
					"version");
			assertThat(body.get("databases").get("default").propertyNames()).containsExactly("state", "pendingCount",
					"currentRevisions");
		}
	}

	@Test
	void isTheSameWithTheApplicationsOwnMapper() {
		try (RunningService own = start("management.endpoints.jackson.isolated-json-mapper=false");
				RunningService isolated = start()) {
			assertThat(own.get("").body()).isEqualTo(isolated.get("").body());
		}
	}

	@Test
	void writesTimesWithMilliseconds() {
		try (RunningService service = start()) {
			assertThat(service.json("").get("lastRun").get("startedAt").asString())
				.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");
		}
	}

	@Test
	void saysThatNothingHasBeenAppliedYet() {
		try (RunningService service = start("stillhead.on-startup=none")) {
			JsonNode body = service.json("");
			assertThat(body.get("state").asString()).isEqualTo("uninitialized");
			assertThat(body.get("pendingCount").asInt()).isEqualTo(3);
			assertThat(body.get("currentRevisions")).isEmpty();
			assertThat(body.has("currentRevision")).isFalse();
			assertThat(body.has("lastRun")).isFalse();
		}
	}

	@Test
	void saysWhatNobodyKnows() {
		start().close();
		this.database.execute("UPDATE alembic_version SET version_num = '7c2e90ab41f3'");
		try (RunningService service = start("stillhead.on-startup=none")) {
			JsonNode body = service.json("");
			assertThat(body.get("state").asString()).isEqualTo("unknown");
			assertThat(body.get("unknown").toString()).isEqualTo("[{\"revision\":\"7c2e90ab41f3\"}]");
		}
	}

	@Test
	void answers503WithoutADatabase() {
		String[] nowhere = { "spring.datasource.url=jdbc:postgresql://localhost:1/habits?password=topsecret",
				"stillhead.on-startup=none" };
		try (RunningService service = RunningService.start(nowhere)) {
			assertThat(CompletableFuture.supplyAsync(() -> service.get("").statusCode()))
				.succeedsWithin(Duration.ofSeconds(10))
				.isEqualTo(503);
			JsonNode body = service.json("");
			assertThat(body.propertyNames()).containsExactly("state", "problem", "database", "target", "heads",
					"revisionCount", "history", "databases");
			assertThat(body.get("state").asString()).isEqualTo("unreachable");
			assertThat(body.get("problem").asString()).contains("cannot be reached").doesNotContain("topsecret");
			assertThat(body.get("heads").toString()).isEqualTo("[\"3b7a1d2e4f56\"]");
			assertThat(body.get("history")).hasSize(3);
			assertThat(body.get("history").get(0).has("applied")).isFalse();
			assertThat(body.get("databases").toString()).isEqualTo("{\"default\":{\"state\":\"unreachable\"}}");
			assertThat(service.json("/head").get("revision").asString()).isEqualTo("3b7a1d2e4f56");
		}
	}

	@Test
	void givesTheHistoryInPages() {
		try (RunningService service = start()) {
			assertThat(history(service, "?limit=2")).containsExactly("3b7a1d2e4f56", "2a3f4c9d1cde");
			assertThat(history(service, "?limit=2&before=2a3f4c9d1cde")).containsExactly("189b1231afd4");
			assertThat(history(service, "?before=3b7a&q=TABLES")).containsExactly("189b1231afd4");
			assertThat(history(service, "?q=2a3f")).containsExactly("2a3f4c9d1cde");
			assertThat(history(service, "?limit=0")).isEmpty();
			assertThat(service.json("?limit=0").get("revisionCount").asInt()).isEqualTo(3);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/7c2e90ab41f3,404", "?database=other,404", "/head?database=other,404", "?limit=-1,400",
			"?before=nobody,404", "?limit=many,400", "/head+1,400" })
	void saysWhyAQuestionHasNoAnswer(String path, int status) {
		try (RunningService service = start()) {
			assertThat(service.get(path).statusCode()).isEqualTo(status);
			if (!path.contains("many")) {
				assertThat(service.json(path).propertyNames()).containsExactly("problem", "remedy");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "3b7a1d2e4f56,3b7a1d2e4f56", "2a3f,2a3f4c9d1cde", "head,3b7a1d2e4f56", "current,2a3f4c9d1cde",
			"head-1,2a3f4c9d1cde", "+1,3b7a1d2e4f56" })
	void givesTheRevisionThatATargetNames(String target, String revision) {
		try (RunningService service = start("stillhead.target=2a3f4c9d1cde")) {
			assertThat(service.json("/" + target).path("revision").asString()).as(service.get("/" + target).body())
				.isEqualTo(revision);
		}
	}

	@Test
	void givesOneRevisionWithAllThatItSays() {
		try (RunningService service = start()) {
			JsonNode body = service.json("/189b1231afd4");
			assertThat(body.get("description").asString()).startsWith("Programs, their steps");
			assertThat(body.get("createDate").asString()).isEqualTo("2025-10-01T09:00:00Z");
			assertThat(body.get("applied").asBoolean()).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "never,false", "when-authorized,false", "always,true" })
	void showsSqlWhereItMay(String showSql, boolean shown) {
		try (RunningService service = start("stillhead.endpoint.show-sql=" + showSql)) {
			assertThat(service.json("/head").has("sql")).isEqualTo(shown);
			assertThat(service.get("").body()).doesNotContain("ALTER TABLE");
			if (shown) {
				assertThat(service.json("/head").get("sql").toString()).isEqualTo(
						"{\"upgrade\":[\"ALTER TABLE habits.program_templates ADD COLUMN is_deleted boolean NOT NULL "
								+ "DEFAULT false\"],\"downgrade\":[\"ALTER TABLE habits.program_templates "
								+ "DROP COLUMN is_deleted\"]}");
			}
		}
	}

	@Test
	void canOnlyBeRead() {
		try (RunningService service = start()) {
			for (String method : List.of("POST", "DELETE", "PUT")) {
				assertThat(service.send("", method).statusCode()).isEqualTo(405);
			}
		}
	}

	@Test
	void isNotThereWhereItIsSwitchedOff(CapturedOutput output) {
		try (RunningService service = start("management.endpoint.migrations.access=none")) {
			assertThat(service.get("").statusCode()).isEqualTo(404);
			assertThat(output).doesNotContain(NOTICE);
		}
	}

	@Test
	void saysWhereItIsNotExposed(CapturedOutput output) {
		try (RunningService service = start("management.endpoints.web.exposure.include=health")) {
			assertThat(service.get("").statusCode()).isEqualTo(404);
			assertThat(output).containsOnlyOnce(NOTICE);
		}
	}

	@Test
	void saysNothingWhereItIsExposedOrExcluded(CapturedOutput output) {
		start().close();
		start("management.endpoints.web.exposure.exclude=migrations").close();
		assertThat(output).doesNotContain(NOTICE);
	}

	private RunningService start(String... properties) {
		return RunningService.start(this.database.properties(), properties);
	}

	private static List<String> history(RunningService service, String query) {
		return service.json(query)
			.get("history")
			.valueStream()
			.map((entry) -> entry.get("revision").asString())
			.toList();
	}

}
