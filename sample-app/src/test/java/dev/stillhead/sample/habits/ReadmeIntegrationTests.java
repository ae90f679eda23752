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

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Does what the README says, in its order, and compares what is printed with what it
 * shows.
 */
class ReadmeIntegrationTests {

	private static final String CHAIN = "189b1231afd4|2a3f4c9d1cde|3b7a1d2e4f56|abc123def456|77aa88bb99cc|d41e6b07c95a"
			+ "|99887766aabb";

	@TempDir
	private Path folder;

	@Test
	void everyStepPrintsWhatItShows() throws Exception {
		Readme readme = Readme.read();
		SampleCopy project = SampleCopy.in(this.folder);
		startTheService(readme.firstScreen(), project);
		for (Readme.Block block : readme.section("Your next revision").blocks()) {
			if (block.language().equals("diff")) {
				project.write(block.file(), block.applyTo(project.read(block.file())));
			}
			else {
				play(block, project);
			}
		}
		typeTheOthers(readme.section("In your service"), project);
	}

	private void startTheService(Readme screen, SampleCopy project) throws Exception {
		List<String> shown = screen.blocks().get(2).code().lines().filter((line) -> !line.strip().equals("…")).toList();
		assertThat(shown).hasSizeGreaterThan(7);
		HabitsProcess first = HabitsProcess.start(project.root()).serving();
		assertThat(first.get("/actuator/migrations")).startsWith("{\"state\":\"up-to-date\"");
		assertThat(first.end().stream().map(ReadmeIntegrationTests::same))
			.containsSubsequence(shown.stream().map(ReadmeIntegrationTests::same).toList());
		List<String> again = HabitsProcess.start(project.root()).serving().end();
		assertThat(again.stream().filter((line) -> line.startsWith("Up to date: "))).singleElement()
			.satisfies((line) -> assertThat(same(screen.text())).contains("`" + same(line) + "`"));
	}

	private void play(Readme.Block block, SampleCopy project) throws Exception {
		assertThat(block.commands()).isNotEmpty();
		for (MatchResult command : block.commands()) {
			String shown = "$ " + command.group(1) + "\n" + project.type(command.group(1));
			assertThat(same(shown).stripTrailing()).as(shown).isEqualTo(same(command.group()).stripTrailing());
		}
	}

	/** Those that need no Docker, and of which nothing is shown. */
	private void typeTheOthers(Readme section, SampleCopy project) throws Exception {
		List<String> commands = section.blocks()
			.stream()
			.filter((block) -> block.language().equals("sh"))
			.flatMap((block) -> block.code().lines())
			.filter((line) -> line.startsWith("./migrate "))
			.toList();
		assertThat(commands).hasSizeGreaterThan(3);
		for (String command : commands) {
			assertThat(project.type(command.replace("./migrate", "sample-app/migrate"))).as(command)
				.doesNotContain("(exit ");
		}
	}

	/** Without what differs from run to run. */
	private static String same(String text) {
		String same = Pattern.compile("\\b(?!(?:" + CHAIN + ")\\b)[0-9a-f]{12}(?![0-9a-f])")
			.matcher(text)
			.replaceAll("<id>");
		return same.replaceAll("\\b\\d+ ms\\b|\\b\\d+\\.\\d s\\b", "<time>")
			.replaceAll("PostgreSQL \\d+\\.\\d+ at localhost:\\d+/", "PostgreSQL at localhost/")
			.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "<now>");
	}

}
