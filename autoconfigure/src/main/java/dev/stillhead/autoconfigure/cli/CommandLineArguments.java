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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of a process that is to run a command instead of the service.
 *
 * @param command the command's name and what follows it
 * @param properties Spring properties that stood among them, by name
 */
record CommandLineArguments(List<String> command, Map<String, String> properties) {

	/** What makes a command line of an application's arguments. */
	static final String NAME = "migrations";

	/** No option of a command has a dot in its name, or is written in capitals. */
	private static final Pattern PROPERTY = Pattern.compile("--([\\w-]+(?:[.\\[][\\w.\\[\\]-]+)|[A-Z][A-Z0-9_]*)=(.*)",
			Pattern.DOTALL);

	private static final Pattern OPTION_BEFORE = Pattern.compile("--([^=]+)(?:=(.*))?", Pattern.DOTALL);

	CommandLineArguments {
		command = List.copyOf(command);
		properties = Map.copyOf(properties);
	}

	/**
	 * Finds the command among an application's arguments. {@code migrations} counts only
	 * as the first that is no option.
	 * @param arguments the application's arguments
	 * @return the command; null if it is the service that is to run
	 */
	static @Nullable CommandLineArguments of(List<String> arguments) {
		Map<String, String> properties = new LinkedHashMap<>();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (argument.equals(NAME)) {
				return of(arguments.subList(i + 1, arguments.size()), properties);
			}
			Matcher option = OPTION_BEFORE.matcher(argument);
			if (!option.matches()) {
				return null;
			}
			properties.put(option.group(1), (option.group(2) != null) ? option.group(2) : "");
		}
		return null;
	}

	private static CommandLineArguments of(List<String> arguments, Map<String, String> properties) {
		List<String> command = new ArrayList<>();
		for (String argument : arguments) {
			Matcher property = PROPERTY.matcher(argument);
			if (property.matches()) {
				properties.put(property.group(1), property.group(2));
			}
			else {
				command.add(argument);
			}
		}
		return new CommandLineArguments(command, properties);
	}

}
