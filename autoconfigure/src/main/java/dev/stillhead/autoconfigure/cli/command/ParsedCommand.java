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

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * A command that was read: either answered already, as {@code --help} is, or to be run.
 */
public final class ParsedCommand {

	private final @Nullable Subcommand command;

	private final GlobalOptions options;

	private final int exitCode;

	private ParsedCommand(@Nullable Subcommand command, GlobalOptions options, int exitCode) {
		this.command = command;
		this.options = options;
		this.exitCode = exitCode;
	}

	static ParsedCommand answered(int exitCode) {
		return new ParsedCommand(null, new GlobalOptions(), exitCode);
	}

	static ParsedCommand toRun(Subcommand command, GlobalOptions options) {
		return new ParsedCommand(command, options, 0);
	}

	/**
	 * Whether nothing is left to be done.
	 * @return whether it has been answered
	 */
	public boolean isAnswered() {
		return this.command == null;
	}

	/**
	 * The exit code of what has been answered.
	 * @return the code
	 */
	public int exitCode() {
		return this.exitCode;
	}

	/**
	 * Whether the application's log is wanted.
	 * @return whether it is
	 */
	public boolean showsLog() {
		return this.options.verbose() && this.command != null && !this.command.hasDetails();
	}

	/**
	 * Whether stack traces are wanted.
	 * @return whether they are
	 */
	public boolean raisesErrors() {
		return this.options.raiseErrors();
	}

	/**
	 * Options that are Spring properties.
	 * @param environment what is set already
	 * @return properties by name
	 */
	public Map<String, Object> properties(Environment environment) {
		return this.options.properties(environment);
	}

	/**
	 * Runs the command.
	 * @param invocation the application, and where to write
	 * @return the exit code
	 */
	public int run(Invocation invocation) {
		if (this.command == null) {
			throw new IllegalStateException("the command has been answered");
		}
		return this.command.run(invocation.with(this.options));
	}

}
