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

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autoconfigure.cli.terminal.ResultStream;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autoconfigure.cli.terminal.TerminalStyle;

/**
 * The process that a command runs in.
 *
 * @param terminal where it writes and asks
 * @param program how the program is called, for example {@code ./migrate}
 * @param project the folder of the application's sources, if it has any here
 * @param exit ends the process with a code
 */
record CommandLineProcess(Terminal terminal, String program, Path project, IntConsumer exit) {

	/** Set by the wrapper: how it was called. */
	private static final String PROGRAM = "STILLHEAD_PROGRAM";

	/** Set by the wrapper: where the project is. */
	private static final String PROJECT = "STILLHEAD_PROJECT";

	private static final int DEFAULT_WIDTH = 80;

	/**
	 * This process. From now on whatever prints to standard output, such as Spring Boot's
	 * log, prints to standard error instead: results alone are written to the former.
	 * @return the process
	 */
	static CommandLineProcess take() {
		Map<String, String> environment = System.getenv();
		Charset charset = charset("stdout.encoding");
		PrintStream messages = new PrintStream(new FileOutputStream(FileDescriptor.err), true,
				charset("stderr.encoding"));
		System.setOut(messages);
		System.setErr(messages);
		boolean interactive = isTerminal(System.console());
		TerminalStyle style = new TerminalStyle(width(environment), charset.newEncoder().canEncode('├'),
				interactive && !environment.containsKey("NO_COLOR"), interactive);
		Terminal terminal = new Terminal(new ResultStream(new FileOutputStream(FileDescriptor.out), charset), messages,
				interactive ? new InputStreamReader(System.in, charset("stdin.encoding")) : null, style);
		return new CommandLineProcess(terminal, environment.getOrDefault(PROGRAM, "migrate"),
				Path.of(environment.getOrDefault(PROJECT, "")).toAbsolutePath(), System::exit);
	}

	/**
	 * A console is there when both standard streams are a terminal; from Java 22 on there
	 * is always one, which can be asked.
	 */
	private static boolean isTerminal(@Nullable Console console) {
		if (console == null) {
			return false;
		}
		try {
			return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (NoSuchMethodException ex) {
			return true;
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			return false;
		}
	}

	/**
	 * Java 18 says how a terminal encodes; before, the locale of the environment is all
	 * there is.
	 */
	private static Charset charset(String property) {
		String name = System.getProperty(property, System.getProperty("sun." + property, ""));
		if (!name.isEmpty() && Charset.isSupported(name)) {
			return Charset.forName(name);
		}
		return Charset.forName(System.getProperty("native.encoding", Charset.defaultCharset().name()));
	}

	private static int width(Map<String, String> environment) {
		String columns = environment.getOrDefault("COLUMNS", "").toLowerCase(Locale.ROOT);
		return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
	}

}
