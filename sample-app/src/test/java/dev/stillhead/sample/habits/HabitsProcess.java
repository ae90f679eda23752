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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The habits service in a process of its own, as its users start it.
 */
final class HabitsProcess {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Path log;

	private HabitsProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/** Starts it in a folder, on a free port, with its messages alone in the log. */
	static HabitsProcess start(Path folder, String... arguments) throws IOException {
		Path log = Files.createTempFile(folder, "habits", ".log");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), HabitsApplication.class.getName(), "--server.port=0",
						"--spring.main.banner-mode=off", "--logging.pattern.console=%m%n%wEx"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().remove("DATABASE_URL");
		return new HabitsProcess(builder.start(), log);
	}

	/** What it has said, line by line. */
	List<String> log() {
		try {
			return Files.readAllLines(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until it serves. */
	HabitsProcess serving() throws InterruptedException {
		port();
		return this;
	}

	/** What it answers. */
	String get(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path)).build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

	/** Ends it as its user would, and returns all that it said. */
	List<String> end() throws InterruptedException {
		this.process.destroy();
		assertThat(this.process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return log();
	}

	private int port() throws InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (System.nanoTime() < end) {
			Matcher started = PORT.matcher(String.join("\n", log()));
			if (started.find()) {
				return Integer.parseInt(started.group(1));
			}
			if (!this.process.isAlive()) {
				break;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("It does not serve:\n" + String.join("\n", log()));
	}

}
