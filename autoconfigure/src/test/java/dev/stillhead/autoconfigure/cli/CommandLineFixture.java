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

package dev.stillhead.autoconfigure.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;

import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.cli.terminal.ResultStream;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autoconfigure.cli.terminal.TerminalStyle;

/**
 * Types commands to an application, in this process but through its
 * {@link SpringApplication}, and catches what they print and their exit code.
 */
final class CommandLineFixture {

	private final Path project;

	private final List<String> properties = new ArrayList<>();

	private final List<Class<?>> sources = new ArrayList<>(List.of(PlainApplication.class));

	private @Nullable String answers;

	private TerminalStyle style = TerminalStyle.PLAIN;

	private @Nullable OutputStream results;

	/**
	 * An application in a folder of its own.
	 * @param project the folder
	 */
	CommandLineFixture(Path project) {
		this.project = project;
		property("spring.application.name=habits-service");
		property("spring.application.version=1.8.0");
		property("stillhead.locations=" + revisions().toUri());
	}

	Path revisions() {
		try {
			return Files.createDirectories(this.project.resolve("src/main/resources/db/revisions"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	CommandLineFixture property(String property) {
		this.properties.add(property);
		return this;
	}

	CommandLineFixture database(TestDatabase database) {
		return property("DATABASE_URL=" + database.databaseUrl());
	}

	CommandLineFixture source(Class<?> source) {
		this.sources.add(source);
		return this;
	}

	/** What somebody at a terminal types when asked; without it there is no terminal. */
	CommandLineFixture answering(@Nullable String typed) {
		this.answers = typed;
		return this;
	}

	CommandLineFixture style(TerminalStyle wanted) {
		this.style = wanted;
		return this;
	}

	CommandLineFixture results(OutputStream stream) {
		this.results = stream;
		return this;
	}

	/**
	 * A SQL revision.
	 */
	CommandLineFixture revision(String id, String down, String message, String upgrade, String downgrade) {
		return file(id + ".sql", """
				-- %s
				--
				-- Revision ID: %s
				-- Revises: %s

				-- +upgrade
				%s

				-- +downgrade
				%s
				""".formatted(message, id, down, upgrade, downgrade));
	}

	CommandLineFixture file(String name, String text) {
		try {
			Files.writeString(revisions().resolve(name), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Types a command.
	 * @param command its words
	 */
	Outcome run(String... command) {
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		OutputStream out = (this.results != null) ? this.results : new ByteArrayOutputStream();
		int exitCode = run(out, messages, command);
		return new Outcome(exitCode, out.toString(), messages.toString(StandardCharsets.UTF_8));
	}

	/**
	 * Types a command, and reads what a person sees: both streams as they come.
	 * @param command its words
	 * @return what is seen, with what differs from run to run made equal
	 */
	String session(String... command) {
		ByteArrayOutputStream screen = new ByteArrayOutputStream();
		int exitCode = run(screen, screen, command);
		String seen = screen.toString(StandardCharsets.UTF_8);
		return normalised(seen) + ((exitCode != 0) ? "-> " + exitCode + "\n" : "");
	}

	private String normalised(String seen) {
		return seen.replace(this.project.toAbsolutePath() + "/", "")
			.replaceAll("localhost:\\d+/\\w+", "localhost:5432/habits")
			.replaceAll("'[0-9a-f]{16}' \\|\\|", "'0123456789abcdef' ||")
			.replaceAll("PostgreSQL \\d+\\.\\d+", "PostgreSQL 17.2")
			.replaceAll("\\b\\d+(\\.\\d)? m?s\\b", "38 ms")
			.replaceAll("\\b20\\d\\d-\\d\\d-\\d\\d([ T])\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "2026-11-20$114:31:07Z");
	}

	private int run(OutputStream results, OutputStream said, String... command) {
		Terminal terminal = new Terminal(new ResultStream(results, StandardCharsets.UTF_8),
				new PrintStream(said, true, StandardCharsets.UTF_8),
				(this.answers != null) ? new StringReader(this.answers) : null, this.style);
		SpringApplication application = new SpringApplication(this.sources.toArray(Class<?>[]::new));
		application.addBootstrapRegistryInitializer((registry) -> registry.register(CommandLineProcess.class,
				InstanceSupplier.of(new CommandLineProcess(terminal, "./migrate", this.project, (code) -> {
					throw new Exit(code);
				}))));
		List<String> arguments = new ArrayList<>();
		this.properties.forEach((property) -> arguments.add("--" + property));
		arguments.add("migrations");
		arguments.addAll(List.of(command));
		return exitCode(application, arguments);
	}

	private static int exitCode(SpringApplication application, List<String> arguments) {
		try {
			application.run(arguments.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof Exit exit) {
					return exit.code;
				}
			}
			throw ex;
		}
		throw new AssertionError("The application went on after the command");
	}

	/**
	 * What a command did.
	 *
	 * @param exitCode the exit code of the process
	 * @param results what it wrote to standard output
	 * @param messages what it wrote to standard error
	 */
	record Outcome(int exitCode, String results, String messages) {
	}

	/** Stands for the end of the process. */
	private static final class Exit extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final int code;

		Exit(int code) {
			this.code = code;
		}

	}

	/** Its entities are none: the package is full of those of other tests. */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@EntityScan("without.entities")
	static class PlainApplication {

	}

}
