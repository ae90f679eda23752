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

package dev.stillhead.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A service with 500 entities whose database lacks 50 of them gets its revision within 30
 * seconds, scratch and the start of the virtual machine included. The entities are
 * written and compiled here, the service is run as a process of its own, as its
 * developers would. Prints what that process says, and the seconds; exits with 1 where
 * the bar is missed. With an argument, {@code host:port}, it measures on that server. It
 * wants the whole class path, in a file after
 * {@code ./mvnw -pl benchmarks -am -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath}.
 */
public final class AutogenerateScaling {

	private static final int ENTITIES = 500;

	private static final int THERE = 450;

	private static final double BAR = 30;

	private final String address;

	private final Path folder;

	private AutogenerateScaling(String address, Path folder) {
		this.address = address;
		this.folder = folder;
	}

	/**
	 * Measures.
	 * @param arguments nothing, or {@code host:port} of a server
	 * @throws Exception if the server or the service cannot be used
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("autogenerate-scaling");
		if (arguments.length > 0) {
			new AutogenerateScaling(arguments[0], folder).measure();
			return;
		}
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
			new AutogenerateScaling("localhost:" + server.getPort(), folder).measure();
		}
	}

	private void measure() throws IOException, InterruptedException, SQLException {
		String database = "autogenerate_scaling_" + System.nanoTime();
		try (Connection connection = DriverManager.getConnection("jdbc:postgresql://" + this.address + "/postgres",
				"postgres", "postgres"); Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + database);
		}
		Files.createDirectories(this.folder.resolve("revisions"));
		compile("there", 0, THERE);
		compile("missing", THERE, ENTITIES);
		run(database, List.of("there"), "revision", "--autogenerate", "-m", "what is there");
		run(database, List.of("there"), "upgrade", "head");
		double seconds = run(database, List.of("there", "missing"), "revision", "--autogenerate", "-m",
				"what is missing");
		run(database, List.of("there", "missing"), "upgrade", "head");
		run(database, List.of("there", "missing"), "check");
		System.out.printf(Locale.ROOT, "%d of %d entities missing: %.1f s, bar %.0f s%n", ENTITIES - THERE, ENTITIES,
				seconds, BAR);
		if (seconds > BAR) {
			System.exit(1);
		}
	}

	/** Runs a command of the service; how many seconds it took. */
	private double run(String database, List<String> classes, String... command)
			throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", classPath(classes), "-Dspring.datasource.url=jdbc:postgresql://" + this.address + "/" + database,
				"-Dspring.datasource.username=postgres", "-Dspring.datasource.password=postgres",
				"-Dstillhead.locations=file:revisions", "service.Application", "migrations"));
		line.addAll(List.of(command));
		System.out.println("\n$ migrations " + String.join(" ", command));
		long start = System.nanoTime();
		Process process = new ProcessBuilder(line).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
			.start();
		List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
			.toList();
		int exit = process.waitFor();
		double seconds = (System.nanoTime() - start) / 1e9;
		output.stream().filter((text) -> !text.startsWith("Detected ")).limit(20).forEach(System.out::println);
		System.out.printf(Locale.ROOT, "%.1f s%n", seconds);
		if (exit != 0) {
			throw new IllegalStateException("exit code " + exit);
		}
		return seconds;
	}

	private String classPath(List<String> classes) {
		List<String> paths = new ArrayList<>(
				classes.stream().map((name) -> this.folder.resolve(name).toString()).toList());
		paths.add(System.getProperty("java.class.path"));
		return String.join(File.pathSeparator, paths);
	}

	private void compile(String name, int from, int to) throws IOException {
		Path sources = Files.createDirectories(this.folder.resolve(name + "-sources/service"));
		List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d",
				Files.createDirectories(this.folder.resolve(name)).toString(), "-cp", classPath(List.of("there"))));
		if (from == 0) {
			arguments.add(Files.writeString(sources.resolve("Application.java"), application()).toString());
		}
		for (int i = from; i < to; i++) {
			arguments.add(Files.writeString(sources.resolve("Entity" + i + ".java"), entity(i)).toString());
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		if (compiler == null || compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
			throw new IllegalStateException("the entities do not compile");
		}
	}

	private static String application() {
		return """
				package service;

				@org.springframework.boot.autoconfigure.SpringBootApplication
				public class Application {
					public static void main(String[] args) {
						org.springframework.boot.SpringApplication.run(Application.class, args);
					}
				}
				""";
	}

	/** Ten columns, an enum, a reference to another entity, two indexes. */
	private static String entity(int number) {
		return """
				package service;

				import jakarta.persistence.*;

				@Entity
				@Table(indexes = { @Index(columnList = "name"), @Index(name = "by_time_%1$d", columnList = "changed, amount") })
				public class Entity%1$d {
					enum State { NEW, OLD, GONE }
					@Id @GeneratedValue Long id;
					@Column(nullable = false, length = 100) String name;
					@Column(unique = true) String code;
					@Column(precision = 12, scale = 2) java.math.BigDecimal amount;
					java.time.Instant changed;
					java.time.LocalDate day;
					boolean active;
					@Enumerated(EnumType.STRING) @Column(nullable = false) State state;
					java.util.UUID key;
					@Version int version;
					@ManyToOne(fetch = FetchType.LAZY) Entity%2$d parent;
				}
				"""
			.formatted(number, number * 7 / 10);
	}

}
