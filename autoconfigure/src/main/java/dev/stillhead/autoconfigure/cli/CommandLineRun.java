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

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import dev.stillhead.autoconfigure.cli.command.CommandParser;
import dev.stillhead.autoconfigure.cli.command.Invocation;
import dev.stillhead.autoconfigure.cli.command.ParsedCommand;
import dev.stillhead.autoconfigure.cli.terminal.ErrorText;

/**
 * One command, from its arguments to its exit code. For one thread.
 */
final class CommandLineRun {

	/** Exit code of a command that was typed wrongly. */
	static final int WRONG_USAGE = 2;

	static final String PROPERTY_SOURCE = "migrationsCommandLine";

	/**
	 * Where Boot's listener lives that loads, in a thread of its own, what a service will
	 * need when it serves: validation, JSON and so on. The class is not public.
	 */
	private static final String PREINITIALIZING = "org.springframework.boot.autoconfigure.preinitialize.";

	/** What a service may be configured to do, and a command never does. */
	private static final Map<String, String> STILL = Map.of("spring.main.web-application-type", "none",
			"spring.main.banner-mode", "off", "spring.main.log-startup-info", "false",
			"spring.main.lazy-initialization", "false", "spring.main.keep-alive", "false", "stillhead.enabled", "true",
			"stillhead.on-startup", "none");

	private final SpringApplication application;

	private final CommandLineArguments arguments;

	private final CommandLineProcess process;

	private final ErrorText errors;

	private @Nullable ParsedCommand command;

	private boolean ended;

	CommandLineRun(SpringApplication application, CommandLineArguments arguments, CommandLineProcess process) {
		this.application = application;
		this.arguments = arguments;
		this.process = process;
		this.errors = new ErrorText(process.terminal().style(), process.program());
	}

	/**
	 * Reads the command. What can be answered without the application is; for the rest
	 * the application is told to stay small.
	 */
	void begin() {
		CommandParser parser = new CommandParser(this.process.terminal(), this.errors, this.process.program());
		ParsedCommand parsed = parser.parse(this.arguments.command());
		this.command = parsed;
		if (parsed.isAnswered()) {
			end(parsed.exitCode());
			return;
		}
		// Devtools would start the application once more, in a class loader of its own
		System.setProperty("spring.devtools.restart.enabled", "false");
		this.application.setWebApplicationType(WebApplicationType.NONE);
		this.application.setBannerMode(Banner.Mode.OFF);
		this.application.setLogStartupInfo(false);
		this.application.setAddCommandLineProperties(false);
		this.application.setApplicationContextFactory((type) -> new CommandLineContext());
		this.application.setListeners(this.application.getListeners()
			.stream()
			.filter((listener) -> !listener.getClass().getName().startsWith(PREINITIALIZING))
			.toList());
	}

	/**
	 * Sets what the application is to know: what stood among the arguments, and what no
	 * configuration may undo.
	 * @param environment the environment, into which no file has been read yet
	 */
	void configure(ConfigurableEnvironment environment) {
		ParsedCommand parsed = parsed();
		Map<String, Object> fixed = new LinkedHashMap<>();
		if (!parsed.showsLog()) {
			fixed.put("logging.threshold.console", "OFF");
			fixed.put("logging.threshold.file", "OFF");
		}
		fixed.putAll(this.arguments.properties());
		fixed.putAll(parsed.properties(environment));
		fixed.putAll(STILL);
		environment.getPropertySources().addFirst(new MapPropertySource(PROPERTY_SOURCE, fixed));
		environment.getPropertySources()
			.addLast(new MapPropertySource(PROPERTY_SOURCE + "Defaults", Map.of("stillhead.connection.wait", "0s")));
	}

	/**
	 * Runs the command and ends the process.
	 * @param context the application, none of whose beans has been made
	 */
	void execute(ConfigurableApplicationContext context) {
		ParsedCommand parsed = parsed();
		int exitCode;
		try {
			exitCode = parsed
				.run(new Invocation(context, this.process.terminal(), this.process.program(), this.process.project()));
		}
		catch (RuntimeException ex) {
			exitCode = complain(context, ex);
		}
		end(exitCode);
	}

	/**
	 * Says why the application could not be prepared, and ends the process.
	 * @param context the application; null if it did not come so far
	 * @param failure what happened
	 */
	void explain(@Nullable ConfigurableApplicationContext context, Throwable failure) {
		if (!this.ended) {
			end(complain(context, failure));
		}
	}

	private int complain(@Nullable ConfigurableApplicationContext context, Throwable failure) {
		return new FailureReport(this.process.terminal(), this.errors, parsed().raisesErrors()).of(context, failure);
	}

	private ParsedCommand parsed() {
		if (this.command == null) {
			throw new IllegalStateException("no command has been read");
		}
		return this.command;
	}

	private void end(int exitCode) {
		this.ended = true;
		this.process.exit().accept(exitCode);
	}

}
