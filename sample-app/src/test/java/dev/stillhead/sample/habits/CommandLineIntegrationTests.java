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

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service's command line in processes of its own, as its users start them.
 */
class CommandLineIntegrationTests {

	@TempDir
	private Path folder;

	@Test
	void startsTheEmbeddedServerForItsOwnTimeAndJoinsTheOneOfARunningService() throws Exception {
		assertThat(run("current").results()).isEmpty();
		HabitsProcess service = HabitsProcess.start(this.folder).serving();
		Ended current = run("current");
		assertThat(current.results()).isEqualTo("99887766aabb (head)\n");
		assertThat(current.messages())
			.matches("PostgreSQL 17\\S+ at localhost:\\d+/habits as habits, at 99887766aabb \\(head\\)\n");
		assertThat(run("downgrade", "-1").exitCode()).isZero();
		assertThat(service.get("/actuator/migrations")).contains("\"state\":\"behind\"");
		assertThat(run("status", "--json").results().strip()).isEqualTo(service.get("/actuator/migrations"));
		service.end();
	}

	@Test
	void hibernateMakesNoTables() throws Exception {
		Ended ended = run("--spring.jpa.hibernate.ddl-auto=update", "status");
		assertThat(ended.exitCode()).isZero();
		assertThat(ended.results()).contains("not initialised: 7 revisions pending");
		assertThat(run("upgrade", "head").messages()).endsWith("one transaction.\n").doesNotContain("already exists");
	}

	@Test
	void tellsWhenStandardOutputCannotBeWritten() throws Exception {
		File full = new File("/dev/full");
		if (!full.exists()) {
			System.out.println("Skipped: there is no /dev/full to write to");
			return;
		}
		Ended ended = run(full, "history");
		assertThat(ended.exitCode()).isEqualTo(1);
		assertThat(ended.messages()).startsWith("error: standard output could not be written: ");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void endsQuietlyWhenItsReaderHasHadEnough() throws Exception {
		Path messages = this.folder.resolve("messages");
		Process shell = new ProcessBuilder("sh", "-c", "\"$0\" \"$@\" 2>" + messages + " | head -n 1", java(), "-cp",
				System.getProperty("java.class.path"), HabitsApplication.class.getName(), "migrations", "history")
			.directory(this.folder.toFile())
			.start();
		assertThat(new String(shell.getInputStream().readAllBytes()).lines()).hasSize(1);
		assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(Files.readString(messages)).isEmpty();
	}

	@Test
	void noticesAMainThatDoesNotPassItsArgumentsOn() throws Exception {
		Ended ended = run(File.createTempFile("out", "", this.folder.toFile()), Forgetful.class, "current");
		assertThat(ended.exitCode()).isEqualTo(2);
		assertThat(ended.messages()).startsWith("error: the main method of Forgetful does not pass its arguments on")
			.contains("SpringApplication.run(Forgetful.class, args)");
	}

	@Test
	void itsExitCodeIsTheProcessesWhateverMainDoesAfterwards() throws Exception {
		File results = File.createTempFile("out", "", this.folder.toFile());
		assertThat(run(results, GoesOn.class, "--DATABASE_URL=postgresql://a:secret@localhost:1/b", "current"))
			.satisfies((ended) -> assertThat(ended.exitCode()).isEqualTo(1))
			.satisfies((ended) -> assertThat(ended.messages()).contains("cannot be reached", "a:***@")
				.doesNotContain("secret", "after run"));
	}

	private Ended run(String... command) throws Exception {
		return run(File.createTempFile("out", "", this.folder.toFile()), command);
	}

	private Ended run(File results, String... command) throws Exception {
		return run(results, HabitsApplication.class, command);
	}

	private Ended run(File results, Class<?> main, String... command) throws Exception {
		List<String> line = new ArrayList<>(
				List.of(java(), "-cp", System.getProperty("java.class.path"), main.getName(), "migrations"));
		line.addAll(List.of(command));
		Path messages = Files.createTempFile(this.folder, "err", "");
		ProcessBuilder builder = new ProcessBuilder(line).directory(this.folder.toFile())
			.redirectOutput(results)
			.redirectError(messages.toFile());
		builder.environment().remove("DATABASE_URL");
		Process process = builder.start();
		process.getOutputStream().close();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		return new Ended(process.exitValue(), results.isFile() ? Files.readString(results.toPath()) : "",
				Files.readString(messages));
	}

	private static String java() throws IOException {
		return Path.of(System.getProperty("java.home"), "bin", "java").toRealPath().toString();
	}

	private record Ended(int exitCode, String results, String messages) {
	}

	/** Forgets what it was given. */
	public static final class Forgetful {

		public static void main(String[] arguments) {
			SpringApplication.run(Forgetful.class);
		}

	}

	/** Has plans for later. */
	public static final class GoesOn {

		public static void main(String[] arguments) {
			SpringApplication.run(HabitsApplication.class, arguments);
			System.err.println("after run");
			System.exit(0);
		}

	}

}
