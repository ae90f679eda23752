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
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own that migrates, so that it can be killed.
 */
public final class ChildJvm implements AutoCloseable {

	private final Process process;

	private final Path output;

	private ChildJvm(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * Starts an upgrade to {@code head}.
	 * @param database the database
	 * @param location where the revisions are
	 * @param stopBehind the statement outside a transaction behind which it stops for
	 * good, before anything is recorded of it; 0 for none
	 * @return the process, to be closed
	 */
	public static ChildJvm upgrading(TestDatabase database, String location, int stopBehind) {
		return running(ChildUpgrade.class, database.url(), database.user(), database.password(), location,
				Integer.toString(stopBehind));
	}

	/**
	 * Starts a program.
	 * @param program its class
	 * @param arguments its arguments
	 * @return the process, to be closed
	 */
	public static ChildJvm running(Class<?> program, String... arguments) {
		try {
			Path output = Files.createTempFile("child", ".txt");
			List<String> command = new ArrayList<>(
					List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
							System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", program.getName()));
			command.addAll(List.of(arguments));
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			return new ChildJvm(process, output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it has printed a line.
	 * @param line the line
	 */
	public void awaitLine(String line) {
		Wait.until("the child printing " + line, () -> {
			if (!this.process.isAlive()) {
				throw new AssertionError("The child has ended:\n" + printed());
			}
			return printed().lines().anyMatch(line::equals);
		});
	}

	/**
	 * Its process id.
	 * @return the id
	 */
	public long pid() {
		return this.process.pid();
	}

	/**
	 * What it printed so far.
	 * @return the text
	 */
	public String printed() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Kills it: {@code kill -9}, nothing of it runs any more when this returns.
	 */
	public void kill() {
		try {
			if (!this.process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)) {
				throw new IllegalStateException("The child survived");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Ends it as Ctrl-C does, and waits until it has gone.
	 */
	public void interrupt() {
		this.process.destroy();
		Wait.until("the end of the child", () -> !this.process.isAlive());
	}

	@Override
	public void close() {
		kill();
		try {
			Files.deleteIfExists(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
