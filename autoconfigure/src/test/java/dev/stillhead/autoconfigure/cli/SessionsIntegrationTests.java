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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.autoconfigure.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Types whole terminal sessions, and compares every character that is seen. A session is
 * a file: lines that begin with a dollar sign are typed, the others are what must come.
 * Beside commands there are {@code psql -c "…"}, {@code cat > name.sql} with the lines up
 * to {@code EOF}, {@code rm name.sql}, {@code export NAME=value}, and
 * {@code application 1.7.0} for another release; behind {@code <<<} stands what is
 * answered.
 */
class SessionsIntegrationTests {

	private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	@TempDir
	private Path project;

	private final TestDatabase database = TestDatabase.create();

	private CommandLineFixture habits;

	@ParameterizedTest
	@ValueSource(strings = { "first-revision", "upgrade-and-look-around", "failing-migration", "outside-a-transaction",
			"two-heads-and-a-merge", "older-image", "dry-run", "database-from-before", "check", "small-mistakes",
			"questions" })
	void looksAsItShould(String name) throws IOException {
		this.habits = new CommandLineFixture(this.project).database(this.database);
		List<String> expected = lines(name);
		List<String> seen = new ArrayList<>();
		Iterator<String> lines = expected.iterator();
		while (lines.hasNext()) {
			String line = lines.next();
			if (line.startsWith("$ ")) {
				seen.add(line);
				type(line.substring(2), lines, seen);
			}
		}
		assertThat(String.join("\n", seen).strip()).isEqualTo(String.join("\n", expected).strip());
	}

	private static List<String> lines(String name) throws IOException {
		try (InputStream file = SessionsIntegrationTests.class.getResourceAsStream("sessions/" + name + ".txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	private void type(String line, Iterator<String> lines, List<String> seen) throws IOException {
		if (line.startsWith("./migrate")) {
			String[] parts = line.split(" <<< ", 2);
			this.habits.answering((parts.length > 1) ? parts[1] + "\n" : null);
			List<String> words = words(parts[0]);
			seen.addAll(this.habits.session(words.subList(1, words.size()).toArray(String[]::new)).lines().toList());
			seen.add("");
		}
		else if (line.startsWith("psql -c ")) {
			this.database.execute(words(line).get(2));
			seen.add("");
		}
		else if (line.startsWith("cat > ")) {
			StringBuilder text = new StringBuilder();
			for (String next = lines.next(); !next.equals("EOF"); next = lines.next()) {
				seen.add(next);
				text.append(next).append("\n");
			}
			seen.add("EOF");
			seen.add("");
			this.habits.file(words(line).get(2), text.toString());
		}
		else if (line.startsWith("rm ")) {
			Files.delete(this.habits.revisions().resolve(words(line).get(1)));
			seen.add("");
		}
		else if (line.startsWith("export ")) {
			this.habits.property(words(line).get(1));
			seen.add("");
		}
		else {
			throw new AssertionError("Nobody knows how to type: " + line);
		}
	}

	private static List<String> words(String line) {
		List<String> words = new ArrayList<>();
		Matcher matcher = ARGUMENT.matcher(line);
		while (matcher.find()) {
			words.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
		}
		return words;
	}

}
