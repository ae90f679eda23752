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

package dev.stillhead.autoconfigure.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Options that every command has.
 */
final class GlobalOptions {

	private static final String LOCATION = "spring.config.additional-location";

	@Option(names = { "-v", "--verbose" }, scope = ScopeType.INHERIT,
			description = "Show details, or the application's log on standard error.")
	private boolean verbose;

	@Option(names = { "-q", "--quiet" }, scope = ScopeType.INHERIT, description = "Leave only errors and results.")
	private boolean quiet;

	@Option(names = "--raiseerr", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
	private boolean raiseErrors;

	@Option(names = { "-c", "--config" }, scope = ScopeType.INHERIT, paramLabel = "FILE",
			description = "Add a Spring configuration file.")
	private List<String> configurations = List.of();

	@Option(names = { "-n", "--database" }, scope = ScopeType.INHERIT, paramLabel = "NAME",
			description = "Which of the application's databases.")
	private @Nullable String database;

	@Option(names = "-x", scope = ScopeType.INHERIT, paramLabel = "KEY=VALUE",
			description = "Set the placeholder $${x.KEY}, and the argument KEY of Java revisions.")
	private Map<String, String> arguments = Map.of();

	@Option(names = "--tag", scope = ScopeType.INHERIT, paramLabel = "TAG",
			description = "Set the placeholder $${tag}.")
	private @Nullable String tag;

	@Option(names = "--json", scope = ScopeType.INHERIT, description = "Print facts as JSON.")
	private boolean json;

	boolean verbose() {
		return this.verbose;
	}

	boolean quiet() {
		return this.quiet;
	}

	boolean raiseErrors() {
		return this.raiseErrors;
	}

	boolean json() {
		return this.json;
	}

	/** What cannot be meant, found before anything starts. */
	void check() {
		if (this.database != null && !this.database.equals("default")) {
			throw new WrongUsageException("There is no database named \"" + this.database + "\".",
					"This application has one database; leave the option out.");
		}
		for (String file : this.configurations) {
			if (!Files.isRegularFile(path(file))) {
				throw new WrongUsageException("There is no file " + file + " to be added to the configuration.",
						"Name a file that Spring Boot can read, such as staging.yml.");
			}
		}
	}

	/**
	 * The options as Spring properties.
	 * @param environment what is set already
	 * @return properties by name
	 */
	Map<String, Object> properties(Environment environment) {
		Map<String, Object> properties = new LinkedHashMap<>();
		this.arguments.forEach((key, value) -> properties.put("stillhead.placeholders.[x." + key + "]", value));
		if (this.tag != null) {
			properties.put("stillhead.placeholders.[tag]", this.tag);
		}
		if (!this.configurations.isEmpty()) {
			Stream<String> added = this.configurations.stream().map((file) -> path(file).toUri().toString());
			Stream<String> present = Stream.ofNullable(environment.getProperty(LOCATION));
			properties.put(LOCATION, Stream.concat(present, added).collect(Collectors.joining(",")));
		}
		return properties;
	}

	private static Path path(String file) {
		return Path.of(file).toAbsolutePath().normalize();
	}

}
