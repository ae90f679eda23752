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

package dev.stillhead.autoconfigure.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where a command writes and asks: results to one stream, everything that is said about
 * them to another. Not for several threads but for {@link #say}.
 */
public final class Terminal {

	private final ResultStream results;

	private final PrintStream messages;

	private final @Nullable BufferedReader answers;

	private final TerminalStyle style;

	private boolean quiet;

	/**
	 * A terminal.
	 * @param results takes results
	 * @param messages takes everything else
	 * @param answers gives what a person types; null if nobody can be asked
	 * @param style what can be shown
	 */
	public Terminal(ResultStream results, PrintStream messages, @Nullable Reader answers, TerminalStyle style) {
		this.results = results;
		this.messages = messages;
		this.answers = (answers != null) ? new BufferedReader(answers) : null;
		this.style = style;
	}

	/**
	 * What can be shown.
	 * @return the style
	 */
	public TerminalStyle style() {
		return this.style;
	}

	/**
	 * Leaves only errors and results.
	 */
	public void beQuiet() {
		this.quiet = true;
	}

	/**
	 * Prints a line of the result.
	 * @param line the line
	 * @throws ResultNotWrittenException if it cannot be written
	 */
	public void print(String line) {
		this.results.write(line + "\n");
	}

	/**
	 * Prints a result that has its own line ends.
	 * @param text the text
	 * @throws ResultNotWrittenException if it cannot be written
	 */
	public void printText(String text) {
		this.results.write(text);
	}

	/**
	 * Says something about what goes on, unless that is not wanted.
	 * @param line the line
	 */
	public void say(String line) {
		if (!this.quiet) {
			this.messages.println(line);
		}
	}

	/**
	 * Shows something for a moment at the end of the screen, where there is a screen.
	 * @param text the text; empty to take it away
	 */
	public void flash(String text) {
		if (!this.quiet && this.style.live()) {
			this.messages.print("\r\u001B[2K" + text);
			this.messages.flush();
		}
	}

	/**
	 * Says what went wrong, always.
	 * @param text one or more lines
	 */
	public void complain(String text) {
		this.messages.println(text);
	}

	/**
	 * Where stack traces go.
	 * @return the stream of everything that is no result
	 */
	public PrintStream messages() {
		return this.messages;
	}

	/**
	 * Whether somebody can be asked.
	 * @return whether there is a terminal
	 */
	public boolean canAsk() {
		return this.answers != null;
	}

	/**
	 * Asks, on the stream of messages.
	 * @param question the question, with its possible answers
	 * @return what was typed, without blanks around it; empty for Enter or at the end of
	 * the input
	 */
	public String ask(String question) {
		BufferedReader reader = Objects.requireNonNull(this.answers, "nobody can be asked");
		this.messages.print(question + " ");
		this.messages.flush();
		try {
			String line = reader.readLine();
			if (line == null) {
				this.messages.println();
			}
			return (line != null) ? line.strip() : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

}
