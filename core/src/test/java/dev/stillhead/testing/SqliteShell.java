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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The real {@code sqlite3}, which gets the script on its standard input.
 *
 * @param program where it is
 * @param typed whether the script comes as if somebody had pasted it
 */
public record SqliteShell(Path program, boolean typed) implements ScriptClient {

	/**
	 * Looks for it on the PATH.
	 * @param typed whether a script comes as if somebody had pasted it
	 * @return it, if there is one
	 */
	public static Optional<SqliteShell> find(boolean typed) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.map((folder) -> Path.of(folder).resolve("sqlite3"))
			.filter(Files::isExecutable)
			.map((program) -> new SqliteShell(program, typed))
			.findFirst();
	}

	@Override
	public List<String> run(TestDatabase database, String script, boolean stopAtFirstError) {
		try {
			Path file = Files.createTempFile("script", ".sql");
			Path errors = Files.createTempFile("script", ".err");
			Files.writeString(file, script);
			List<String> command = new ArrayList<>(List.of(this.program.toString(), "-init", "/dev/null"));
			command.add(this.typed ? "-interactive" : "-batch");
			if (stopAtFirstError) {
				command.add("-bail");
			}
			command.add(SqliteFile.path(database).toString());
			Process process = new ProcessBuilder(command).redirectInput(file.toFile())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(errors.toFile())
				.start();
			process.waitFor();
			List<String> said = Files.readAllLines(errors);
			Files.delete(file);
			Files.delete(errors);
			return said.stream().filter((line) -> line.matches(".*(Runtime error|Parse error|Error:).*")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
