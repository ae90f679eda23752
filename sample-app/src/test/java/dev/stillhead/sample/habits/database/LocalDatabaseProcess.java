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

package dev.stillhead.sample.habits.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A {@link LocalDatabaseProgram} in a process of its own.
 */
final class LocalDatabaseProcess {

	private final Process process;

	private final BufferedReader output;

	private LocalDatabaseProcess(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	static LocalDatabaseProcess start(Path folder) throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process process = new ProcessBuilder(java.toString(), "-cp", System.getProperty("java.class.path"),
				LocalDatabaseProgram.class.getName(), folder.toString())
			.redirectErrorStream(true)
			.start();
		return new LocalDatabaseProcess(process);
	}

	/** The database's address, waited for. */
	String url() throws IOException {
		StringBuilder said = new StringBuilder();
		String line = this.output.readLine();
		while (line != null) {
			if (line.startsWith("URL ")) {
				return line.substring("URL ".length());
			}
			said.append(line).append('\n');
			line = this.output.readLine();
		}
		throw new AssertionError("The process ended:\n" + said);
	}

	/** Ends it as its user would. */
	void end() throws IOException, InterruptedException {
		this.process.getOutputStream().close();
		assertThat(this.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(this.process.exitValue()).isZero();
	}

	/** Ends it without a chance to clean up. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

}
