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
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The project as somebody has it who has checked it out and built it, in a folder of its
 * own: of its modules the sample, and in place of Maven a script that compiles with the
 * same compiler.
 *
 * @param root the project's folder
 */
record SampleCopy(Path root) {

	private static final String MAVEN = """
			#!/bin/sh
			"$JAVA_HOME/bin/javac" -d sample-app/target/classes -parameters -proc:none -nowarn \\
			  -cp "sample-app/target/classes:$(cat libraries)" $(find sample-app/src/main/java -name '*.java') &&
			cp libraries sample-app/target/migrate.classpath
			""";

	static SampleCopy in(Path folder) throws IOException, URISyntaxException {
		SampleCopy copy = new SampleCopy(folder.toRealPath());
		Path classes = Path.of(HabitsApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		copy.copy(Path.of("src/main"), "sample-app/src/main");
		copy.copy(classes, "sample-app/target/classes");
		copy.program("sample-app/migrate", Files.readString(Path.of("migrate")));
		copy.write("sample-app/pom.xml", "<project/>\n");
		copy.write("pom.xml", "<project/>\n");
		copy.program("mvnw", MAVEN);
		String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath())
			.filter((entry) -> !entry.startsWith(classes.getParent()) && !entry.toString().contains("testcontainers"))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
		copy.write("libraries", libraries);
		copy.write("sample-app/target/migrate.classpath", libraries);
		return copy;
	}

	private void copy(Path original, String to) throws IOException {
		try (Stream<Path> files = Files.walk(original)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = this.root.resolve(to).resolve(original.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

	private void program(String file, String text) throws IOException {
		write(file, text);
		if (!this.root.resolve(file).toFile().setExecutable(true)) {
			throw new IOException(file + " cannot be made executable");
		}
	}

	String read(String file) throws IOException {
		return Files.readString(this.root.resolve(file));
	}

	void write(String file, String text) throws IOException {
		Files.writeString(this.root.resolve(file), text);
	}

	/** Types a command, and reads what a terminal shows. */
	String type(String command) throws IOException, InterruptedException {
		Path shown = Files.createTempFile(this.root, "shown", null);
		ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(this.root.toFile())
			.redirectErrorStream(true)
			.redirectOutput(shown.toFile());
		builder.environment().keySet().removeIf((name) -> name.matches("(SPRING|STILLHEAD)_.*|DATABASE_URL|.*JAVA.*"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(3, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError(command + " does not end");
		}
		String text = Files.readString(shown);
		Files.delete(shown);
		return (process.exitValue() == 0) ? text : text + "(exit " + process.exitValue() + ")\n";
	}

}
