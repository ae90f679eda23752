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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.stillhead.autoconfigure.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lines that operators type, with the real jq. Where that is not installed the same
 * is looked up in Java, and the output says so; in Java it is looked up in any case.
 */
class OperatorIntegrationTests {

	private static final boolean JQ = Jq.isInstalled();

	private static String behind;

	private static String upToDate;

	@BeforeAll
	static void askTwoServices() {
		TestDatabase database = TestDatabase.create();
		RunningService.start(database.properties(), "stillhead.target=189b1231afd4").close();
		try (RunningService service = RunningService.start(database.properties(), "stillhead.on-startup=none")) {
			behind = service.get("").body();
		}
		try (RunningService service = RunningService.start(database.properties())) {
			upToDate = service.get("").body();
		}
		if (!JQ) {
			System.out.println("There is no jq on this machine: its lines are checked in Java only (apt install jq)");
		}
	}

	@Test
	void askForTheState() {
		check(behind, List.of("-r", ".state"), (body) -> List.of(body.get("state").asString()), "behind");
		check(upToDate, List.of("-r", ".state"), (body) -> List.of(body.get("state").asString()), "up-to-date");
	}

	@Test
	void waitUntilADeploymentIsThrough() {
		check(upToDate, List.of("-e", ".state == \"up-to-date\""),
				(body) -> List.of(String.valueOf(body.get("state").asString().equals("up-to-date"))), "true");
	}

	@Test
	void askForTheCurrentRevision() {
		check(behind, List.of("-r", ".currentRevision"), (body) -> List.of(body.get("currentRevision").asString()),
				"189b1231afd4");
		check(upToDate, List.of("-r", ".currentRevisions[]"), (body) -> texts(body.get("currentRevisions"), null),
				"3b7a1d2e4f56");
	}

	@Test
	void countWhatIsPending() {
		check(behind, List.of(".pendingCount"), (body) -> List.of(body.get("pendingCount").toString()), "2");
		check(upToDate, List.of(".pendingCount"), (body) -> List.of(body.get("pendingCount").toString()), "0");
	}

	@Test
	void listWhatIsPendingInTheOrderInWhichItRuns() {
		check(behind, List.of("-r", ".pending[].revision"), (body) -> texts(body.get("pending"), "revision"),
				"2a3f4c9d1cde", "3b7a1d2e4f56");
		check(upToDate, List.of("-r", ".pending[].revision"), (body) -> texts(body.get("pending"), "revision"));
	}

	@Test
	void listWhatIsNotApplied() {
		check(behind, List.of("-r", ".history[] | select(.applied|not) | .revision"),
				(body) -> history(body, (entry) -> !entry.get("applied").asBoolean()), "3b7a1d2e4f56", "2a3f4c9d1cde");
		check(upToDate, List.of("-r", ".history[] | select(.applied|not) | .revision"),
				(body) -> history(body, (entry) -> !entry.get("applied").asBoolean()));
	}

	@Test
	void listWhatWasChangedAfterwards() {
		check(upToDate, List.of("-r", ".changed[]"), (body) -> texts(body.get("changed"), null));
		check(upToDate, List.of("-r", ".history[] | select(.changed) | .revision"),
				(body) -> history(body, (entry) -> entry.path("changed").asBoolean(false)));
	}

	@Test
	void askHowLongTheLastRunTookAndWhoseItWas() {
		check(upToDate, List.of(".lastRun.durationMs | type"),
				(body) -> List
					.of("\"" + (body.get("lastRun").get("durationMs").isNumber() ? "number" : "something else") + "\""),
				"\"number\"");
		check(upToDate, List.of("-r", ".lastRun.by | .application + \" \" + .version"),
				(body) -> List.of(body.get("lastRun").get("by").get("application").asString() + " "
						+ body.get("lastRun").get("by").get("version").asString()),
				"habits-service 1.8.0");
		check(upToDate, List.of("-c", ".lastRun | [.from, .to, .outcome]"),
				(body) -> List.of("[" + body.get("lastRun").get("from") + "," + body.get("lastRun").get("to") + ","
						+ body.get("lastRun").get("outcome") + "]"),
				"[[\"189b1231afd4\"],[\"3b7a1d2e4f56\"],\"done\"]");
	}

	@Test
	void askOneDatabaseOfSeveral() {
		check(behind, List.of("-r", ".databases.default.state"),
				(body) -> List.of(body.get("databases").get("default").get("state").asString()), "behind");
		check(behind, List.of("-r", ".databases | to_entries[] | \"\\(.key) \\(.value.pendingCount)\""),
				(body) -> List.of("default " + body.get("databases").get("default").get("pendingCount")), "default 2");
	}

	@Test
	void findNoNullAnywhere() {
		for (String body : List.of(behind, upToDate)) {
			check(body, List.of("-c", "[.. | select(. == null)]"),
					(node) -> List.of(!node.toString().contains("null") ? "[]" : "null"), "[]");
		}
	}

	private static void check(String body, List<String> jq, Function<JsonNode, List<String>> java, String... expected) {
		assertThat(java.apply(JsonMapper.builder().build().readTree(body))).containsExactly(expected);
		if (JQ) {
			assertThat(Jq.run(body, jq)).containsExactly(expected);
		}
	}

	private static List<String> texts(JsonNode array, String field) {
		List<String> texts = new ArrayList<>();
		array.forEach((element) -> texts.add(((field != null) ? element.get(field) : element).asString()));
		return texts;
	}

	private static List<String> history(JsonNode body, Predicate<JsonNode> wanted) {
		List<String> ids = new ArrayList<>();
		body.get("history").forEach((entry) -> {
			if (wanted.test(entry)) {
				ids.add(entry.get("revision").asString());
			}
		});
		return ids;
	}

}
