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

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import dev.stillhead.autoconfigure.cli.terminal.ErrorText;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.NearestNames;

/**
 * Reads arguments as a command. Answers by itself what needs no application: help, the
 * completion script, and what was typed wrongly.
 */
public final class CommandParser {

	private static final int WRONG_USAGE = 2;

	/** {@code -1} is a target, and no option that nobody knows. */
	private static final Pattern RELATIVE = Pattern.compile("-\\d.*");

	private static final String NO_OPTION = "\uE000";

	private final Terminal terminal;

	private final ErrorText errors;

	private final MigrationsCommand root = new MigrationsCommand();

	private final CommandLine commandLine;

	/**
	 * A parser for one command.
	 * @param terminal where answers are written
	 * @param errors how errors are shown
	 * @param program how the program is called
	 */
	public CommandParser(Terminal terminal, ErrorText errors, String program) {
		this.terminal = terminal;
		this.errors = errors;
		this.commandLine = new CommandLine(this.root).setCommandName(program)
			.registerConverter(String.class, (text) -> text.startsWith(NO_OPTION) ? text.substring(1) : text)
			.setUsageHelpAutoWidth(false)
			.setUsageHelpWidth(Math.max(terminal.style().width(), 60));
		this.commandLine.setAbbreviatedOptionsAllowed(true);
	}

	/**
	 * Reads a command.
	 * @param arguments its name and what follows
	 * @return the command; answered, if it was typed wrongly
	 */
	public ParsedCommand parse(List<String> arguments) {
		if (arguments.contains("")) {
			return refuse(
					ErrorReport.of("An argument is empty.", "Is a variable of the shell not set? migrate --help"));
		}
		try {
			ParseResult result = this.commandLine.parseArgs(escaped(arguments));
			return read(result);
		}
		catch (ParameterException ex) {
			return refuse(report(ex));
		}
		catch (WrongUsageException ex) {
			return refuse(ex.report());
		}
	}

	private ParsedCommand read(ParseResult result) {
		for (CommandLine asked : result.asCommandLineList()) {
			if (asked.isUsageHelpRequested()) {
				return answer(usage(asked));
			}
			if (asked.isVersionHelpRequested()) {
				return ParsedCommand.toRun(new VersionCommand(), this.root.global());
			}
		}
		if (!result.hasSubcommand()) {
			return refuse(ErrorReport.of("No command was typed.", "migrate --help"));
		}
		GlobalOptions options = this.root.global();
		options.check();
		if (options.quiet()) {
			this.terminal.beQuiet();
		}
		Object command = result.subcommand().commandSpec().userObject();
		if (command instanceof CompletionCommand completion) {
			return answer(completion.script(this.commandLine));
		}
		return ParsedCommand.toRun((Subcommand) command, options);
	}

	private String usage(CommandLine asked) {
		StringWriter text = new StringWriter();
		asked.usage(new PrintWriter(text, true), Ansi.OFF);
		return this.errors.typed(text.toString().replace("\r\n", "\n"));
	}

	private ParsedCommand answer(String text) {
		try {
			this.terminal.printText(text);
			return ParsedCommand.answered(Subcommand.DONE);
		}
		catch (MigrationException ex) {
			return ParsedCommand.answered(Subcommand.NOT_DONE);
		}
	}

	private ParsedCommand refuse(ErrorReport report) {
		this.terminal.complain(this.errors.of(report));
		return ParsedCommand.answered(WRONG_USAGE);
	}

	private static String[] escaped(List<String> arguments) {
		List<String> escaped = new ArrayList<>();
		arguments
			.forEach((argument) -> escaped.add(RELATIVE.matcher(argument).matches() ? NO_OPTION + argument : argument));
		return escaped.toArray(String[]::new);
	}

	private ErrorReport report(ParameterException ex) {
		CommandLine command = ex.getCommandLine();
		boolean root = command == this.commandLine;
		String name = root ? "" : " " + command.getCommandName();
		String help = "migrate" + name + " --help";
		if (ex instanceof UnmatchedArgumentException unmatched) {
			return ErrorReport.of(unmatched(command, unmatched.getUnmatched().get(0).replace(NO_OPTION, "")), help);
		}
		String problem = String.valueOf(ex.getMessage()) + ((ex instanceof MissingParameterException) ? "." : "");
		return ErrorReport.of(problem.replace(NO_OPTION, ""), help);
	}

	private String unmatched(CommandLine command, String word) {
		if (word.startsWith("-")) {
			return "There is no option " + word + "." + meant(word, command.getCommandSpec().optionsMap().keySet());
		}
		if (command == this.commandLine) {
			return "There is no command \"" + word + "\"." + meant(word, command.getSubcommands().keySet());
		}
		return "\"" + word + "\" is one argument too many.";
	}

	private static String meant(String word, Set<String> names) {
		List<String> nearest = new NearestNames(word).among(names.stream());
		return nearest.isEmpty() ? "" : " Did you mean " + nearest.get(0) + "?";
	}

}
