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

package dev.stillhead.jdbc.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.stillhead.testing.TestDatabase;

/**
 * A schema with one of everything that the server's version has, and what a reader makes
 * of it.
 */
final class KitchenSink {

	private static final Pattern SECTION = Pattern.compile("^-- since (\\d+)\\n(.*?)(?=^-- since|\\z)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern EXPECTED = Pattern.compile("^(?:since (\\d+): )?(.*)$");

	private KitchenSink() {
	}

	static void make(TestDatabase database) {
		int version = version(database);
		String script = SECTION.matcher(text("kitchen_sink.sql"))
			.replaceAll(
					(section) -> isKnown(section.group(1), version) ? Matcher.quoteReplacement(section.group(2)) : "");
		database.execute(script);
	}

	/** What is expected of a version, as {@code PictureLines} writes it. */
	static List<String> expected(int version) {
		return text("kitchen_sink_picture.txt").lines()
			.map(EXPECTED::matcher)
			.filter(Matcher::matches)
			.filter((line) -> line.group(1) == null || isKnown(line.group(1), version))
			.map((line) -> line.group(2))
			.toList();
	}

	/** Without what differs from one version to another though nothing else is meant. */
	static Stream<String> comparable(List<String> lines) {
		return lines.stream()
			.map((line) -> line.startsWith("extension ") ? line.replaceFirst("version=[\\d.]+", "version=…") : line)
			.map((line) -> line.replaceAll("(?<=[ (])\"Dishes\"\\.", ""));
	}

	static int version(TestDatabase database) {
		return Integer.parseInt(database.string("SELECT current_setting('server_version_num')::integer / 10000"));
	}

	private static boolean isKnown(String since, int version) {
		return Integer.parseInt(since) <= version;
	}

	private static String text(String resource) {
		try (InputStream in = KitchenSink.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
