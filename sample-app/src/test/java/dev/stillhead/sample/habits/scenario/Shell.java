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

package dev.stillhead.sample.habits.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs commands in a project's folder, and shows what they print as a document can know
 * it: without what differs from run to run.
 */
final class Shell {

	private static final Pattern EXPORT = Pattern.compile("export (\\w+)=\"?([^\"]*)\"?");

	private static final Pattern ID = Pattern.compile("(?<![0-9a-zA-Z])[0-9a-f]{12}(?![0-9a-zA-Z])");

	private static final Pattern TIME = Pattern
		.compile("(?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");

	private static final Pattern DATE_IN_NAME = Pattern.compile("\\b20\\d\\d_?\\d\\d_?\\d\\d_(?=\\w)");

	private static final Pattern DURATION = Pattern.compile("\\b\\d+ ms\\b|\\b(?:\\d+ min )?\\d+(?:\\.\\d)? s\\b");

	private static final Pattern VERSION = Pattern.compile(
			"\\b(PostgreSQL|SQLite|Stillhead|Java|Spring Boot|org[\\w.]*\\.(?:Driver|JDBC)) \\d[^\\s;]*(?= at |;|$)");

	private final Path folder;

	private final Map<String, String> environment = new LinkedHashMap<>();

	private final List<StandIn> databases = new ArrayList<>();

	private final Set<String> given = new LinkedHashSet<>();

	private final List<String> made = new ArrayList<>();

	Shell(Path folder) {
		this.folder = folder;
	}

	void with(StandIn database) {
		this.databases.add(database);
	}

	/** Ids in this text are the document's own, and shown as they are. */
	void knows(String text) {
		ID.matcher(text).results().forEach((id) -> this.given.add(id.group()));
	}

	/**
	 * Runs a command.
	 * @param command as it is typed
	 * @return what it printed, as {@link Session} shows it
	 */
	String run(String command) {
		knows(command);
		Matcher export = EXPORT.matcher(command);
		if (export.matches()) {
			this.environment.put(export.group(1), typed(export.group(2)));
			return "";
		}
		return runProcess(command);
	}

	private String runProcess(String command) {
		try {
			Path results = Files.createTempFile("results", null);
			Path messages = Files.createTempFile("messages", null);
			Process process = process(command).redirectOutput(results.toFile())
				.redirectError(messages.toFile())
				.start();
			process.getOutputStream().close();
			if (!process.waitFor(2, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new AssertionError(command + " does not end");
			}
			String shown = shown(Files.readString(messages), Files.readString(results), process.exitValue());
			Files.delete(results);
			Files.delete(messages);
			return shown;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String shown(String messages, String results, int exitCode) {
		StringBuilder shown = new StringBuilder();
		messages.lines().forEach((line) -> shown.append(shown(line)).append('\n'));
		results.lines().forEach((line) -> shown.append(("| " + shown(line)).stripTrailing()).append('\n'));
		return (exitCode != 0) ? shown.append("(exit ").append(exitCode).append(")\n").toString() : shown.toString();
	}

	private ProcessBuilder process(String command) {
		ProcessBuilder builder = new ProcessBuilder("sh", "-c", typed(command)).directory(this.folder.toFile());
		builder.environment()
			.keySet()
			.removeIf((name) -> name.matches("(SPRING|STILLHEAD|PG)_?.*|DATABASE_URL|.*JAVA.*"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().putAll(this.environment);
		return builder;
	}

	private String typed(String command) {
		String typed = command;
		for (StandIn database : this.databases) {
			typed = database.typed(typed);
		}
		for (int i = 0; i < this.made.size(); i++) {
			typed = typed.replace("<id" + (i + 1) + ">", this.made.get(i));
		}
		return typed;
	}

	private String shown(String line) {
		String shown = line.replace(this.folder.toString(), "/project");
		for (StandIn database : this.databases) {
			shown = database.shown(shown);
		}
		shown = ID.matcher(shown).replaceAll((id) -> Matcher.quoteReplacement(name(id.group())));
		shown = TIME.matcher(shown).replaceAll("<time>");
		shown = DATE_IN_NAME.matcher(shown).replaceAll("<date>_");
		shown = DURATION.matcher(shown).replaceAll("<duration>");
		return VERSION.matcher(shown).replaceAll("$1").stripTrailing();
	}

	private String name(String id) {
		if (this.given.contains(id)) {
			return id;
		}
		if (!this.made.contains(id)) {
			this.made.add(id);
		}
		return "<id" + (this.made.indexOf(id) + 1) + ">";
	}

}
