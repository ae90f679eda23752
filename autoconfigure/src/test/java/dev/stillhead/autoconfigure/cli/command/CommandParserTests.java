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

package dev.stillhead.autoconfigure.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

import dev.stillhead.autoconfigure.cli.terminal.ErrorText;
import dev.stillhead.autoconfigure.cli.terminal.ResultStream;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autoconfigure.cli.terminal.TerminalStyle;

import static org.assertj.core.api.Assertions.assertThat;

class CommandParserTests {

	private final ByteArrayOutputStream results = new ByteArrayOutputStream();

	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(strings = { "upgrade +2", "upgrade head", "upgrade", "downgrade -1", "downgrade", "downgrade base",
			"downgrade x@-1", "stamp a b --purge", "current --check-heads", "wait --timeout 5m",
			"check --only revisions", "generate msg", "generate msg --rename a.b:c --head base -v", "-q current",
			"current -q", "upgrade head --raiseerr -x a=b" })
	void readsWhatUsersOfAlembicType(String command) {
		assertThat(parse(command).isAnswered()).as(message()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			upgarde head          | there is no command "upgarde". Did you mean upgrade?
			frobnicate            | there is no command "frobnicate".
			current --chek-heads  | there is no option --chek-heads. Did you mean --check-heads?
			upgrade a b           | "b" is one argument too many.
			stamp                 | Missing required parameter
			generate              | Missing required parameter: 'MESSAGE'.
			generate add role     | "role" is one argument too many.
			wait --timeout soon   | Invalid value for option '--timeout': 'soon' is no duration such as 90s or 5m
			current -n other      | There is no database named "other".
			current -c nowhere.yml| There is no file nowhere.yml
			""")
	void refusesWhatCannotBeMeantWithExitCode2(String command, String error) {
		ParsedCommand parsed = parse(command);
		assertThat(parsed.isAnswered()).isTrue();
		assertThat(parsed.exitCode()).isEqualTo(2);
		assertThat(message()).startsWithIgnoringCase("error: " + error).contains("next  ");
	}

	@Test
	void refusesToDoNothing() {
		assertThat(new CommandParser(terminal(), errors(), "./migrate").parse(List.of()).exitCode()).isEqualTo(2);
		assertThat(message()).isEqualTo("error: no command was typed.\n\n  next  ./migrate --help\n");
	}

	@Test
	void showsEveryCommandsHelpWithAnExample() {
		parse("--help");
		List<String> commands = this.results.toString(StandardCharsets.UTF_8)
			.lines()
			.dropWhile((line) -> !line.equals("Commands:"))
			.skip(1)
			.takeWhile((line) -> !line.isEmpty())
			.filter((line) -> line.matches("  \\S.*"))
			.map((line) -> line.strip().split("[ ,]")[0])
			.toList();
		assertThat(commands).contains("status", "upgrade", "downgrade").hasSizeGreaterThan(7);
		assertThat(commands).allSatisfy((command) -> {
			this.results.reset();
			assertThat(parse(command + " --help").exitCode()).isZero();
			assertThat(this.results.toString(StandardCharsets.UTF_8)).contains("Usage: ./migrate " + command)
				.containsPattern("Examples?: \\S*(\\./migrate|source <\\(\\./migrate)");
		});
	}

	@Test
	void turnsOptionsIntoProperties() {
		assertThat(parse("current -x tenant=a -x b= --tag t").properties(new MockEnvironment())).containsOnly(
				entry("stillhead.placeholders.[x.tenant]", "a"), entry("stillhead.placeholders.[x.b]", ""),
				entry("stillhead.placeholders.[tag]", "t"));
	}

	@Test
	void printsACompletionScript() {
		assertThat(parse("completion bash").exitCode()).isZero();
		assertThat(this.results.toString(StandardCharsets.UTF_8)).startsWith("#!/usr/bin/env bash")
			.contains("--check-heads", "upgrade", "downgrade", "generate");
	}

	private static Map.Entry<String, Object> entry(String key, Object value) {
		return Map.entry(key, value);
	}

	private ParsedCommand parse(String command) {
		return new CommandParser(terminal(), errors(), "./migrate").parse(List.of(command.split(" ")));
	}

	private static ErrorText errors() {
		return new ErrorText(TerminalStyle.PLAIN, "./migrate");
	}

	private Terminal terminal() {
		return new Terminal(new ResultStream(this.results, StandardCharsets.UTF_8),
				new PrintStream(this.messages, true, StandardCharsets.UTF_8), null, TerminalStyle.PLAIN);
	}

	private String message() {
		return this.messages.toString(StandardCharsets.UTF_8);
	}

}
