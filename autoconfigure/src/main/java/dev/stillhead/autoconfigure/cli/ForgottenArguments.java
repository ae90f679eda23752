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

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autoconfigure.cli.terminal.ErrorText;
import dev.stillhead.error.ErrorReport;

/**
 * An application's {@code main} that does not pass its arguments on: a command would
 * silently start the service instead. Where the virtual machine says how it was started,
 * this is noticed.
 *
 * @param main the application's class; null if unknown
 */
record ForgottenArguments(@Nullable Class<?> main) {

	/** The main class or jar, then its arguments, as HotSpot and OpenJ9 tell it. */
	private static final String COMMAND = "sun.java.command";

	/**
	 * Whether the process, unlike the application, was given a command.
	 * @return whether the arguments were lost on the way
	 */
	static boolean askedForACommand() {
		return isCommand(System.getProperty(COMMAND, ""), System.getProperty("java.class.path", ""));
	}

	/**
	 * Whether a command follows the main class or the jar, whose path may hold blanks.
	 * @param started how the process was started
	 * @param classPath its class path; of one that was started with a jar, the jar
	 */
	static boolean isCommand(String started, String classPath) {
		boolean jar = !classPath.isEmpty() && (started + " ").startsWith(classPath + " ");
		String arguments = jar ? started.substring(classPath.length())
				: started.substring(Math.max(started.indexOf(' '), 0));
		List<String> words = Arrays.stream(arguments.split(" ")).filter((word) -> !word.isEmpty()).toList();
		return CommandLineArguments.of(words) != null;
	}

	/**
	 * Ends the process.
	 * @param process the process
	 */
	void refuse(CommandLineProcess process) {
		String name = (this.main != null) ? this.main.getSimpleName() : "Application";
		process.terminal()
			.complain(new ErrorText(process.terminal().style(), process.program()).of(ErrorReport.of(
					"The main method of " + name
							+ " does not pass its arguments on, so that no command arrives. Nothing was started.",
					"SpringApplication.run(" + name + ".class, args)")));
		process.exit().accept(CommandLineRun.WRONG_USAGE);
	}

}
