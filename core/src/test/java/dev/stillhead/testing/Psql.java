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

package dev.stillhead.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The real {@code psql}.
 *
 * @param program where it is
 */
public record Psql(Path program) implements ScriptClient {

	/**
	 * Looks for it on the PATH, and where Debian keeps it.
	 * @return it, if there is one
	 */
	public static Optional<Psql> find() {
		Stream<Path> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
		return Stream.concat(path, debian().stream())
			.map((folder) -> folder.resolve("psql"))
			.filter(Files::isExecutable)
			.map(Psql::new)
			.findFirst();
	}

	private static List<Path> debian() {
		Path versions = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(versions)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(versions)) {
			return folders.map((version) -> version.resolve("bin")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public List<String> run(TestDatabase database, String script, boolean stopAtFirstError) {
		try {
			Path file = Files.createTempFile("script", ".sql");
			Path errors = Files.createTempFile("script", ".err");
			Files.writeString(file, script);
			Process process = process(database, file, stopAtFirstError).redirectError(errors.toFile()).start();
			process.waitFor();
			List<String> said = Files.readAllLines(errors);
			Files.delete(file);
			Files.delete(errors);
			return said.stream().filter((line) -> line.contains("ERROR") || line.contains("FATAL")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private ProcessBuilder process(TestDatabase database, Path file, boolean stopAtFirstError) {
		URI uri = URI.create(database.url().substring("jdbc:".length()));
		List<String> command = new ArrayList<>(List.of(this.program.toString(), "-X", "-h", uri.getHost(), "-p",
				Integer.toString(uri.getPort()), "-U", database.user(), "-d", uri.getPath().substring(1)));
		if (stopAtFirstError) {
			command.addAll(List.of("-v", "ON_ERROR_STOP=1"));
		}
		command.addAll(List.of("-f", file.toString()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("PGPASSWORD", database.password());
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

}
