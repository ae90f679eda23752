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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;

/**
 * An error as a terminal shows it: what did not happen, what is known, what to do next.
 */
public final class ErrorText {

	private static final String NEXT = "next";

	/** "migrate" is a word of English as well: it counts where a command follows. */
	private static final Pattern COMMAND = Pattern.compile("(?<![\\w./-])migrate (?=--|COMMAND|\\[|"
			+ "(accept|branches|check|completion|current|downgrade|edit|ensure-version|generate|graph|heads|history|init|"
			+ "list-templates|merge|release|reset|revision|show|sql|stamp|status|upgrade|verify|wait)\\b)");

	private static final Pattern COLUMNS = Pattern.compile("(\\S.*?) {4,}(\\S.*)");

	private final TerminalStyle style;

	private final String program;

	/**
	 * How errors are shown.
	 * @param style what the terminal can show
	 * @param program how the program is called here, for example {@code ./migrate}
	 */
	public ErrorText(TerminalStyle style, String program) {
		this.style = style;
		this.program = program;
	}

	/**
	 * The text of an error.
	 * @param report what it says of itself
	 * @return lines, the last without a line end
	 */
	public String of(ErrorReport report) {
		StringBuilder text = new StringBuilder(this.style.alarm("error:")).append(" ").append(problem(report));
		List<Fact> facts = new ArrayList<>(report.facts());
		if (!report.remedy().isEmpty()) {
			facts.add(new Fact(NEXT, typed(report.remedy())));
		}
		int width = facts.stream().mapToInt((fact) -> fact.label().length()).max().orElse(0);
		String indent = "\n" + " ".repeat(width + 4);
		for (Fact fact : facts) {
			boolean apart = fact == facts.get(0) || fact.label().equals(NEXT);
			text.append(apart ? "\n\n" : "\n")
				.append("  ")
				.append(fact.label())
				.append(" ".repeat(width - fact.label().length() + 2))
				.append(fact.text().replace("\n", indent));
		}
		return text.toString();
	}

	/**
	 * A text with the commands that it names as they are typed here. What stands in a
	 * second column behind them stays in one.
	 * @param text names commands as {@code migrate upgrade}
	 * @return the text
	 */
	public String typed(String text) {
		String[] lines = COMMAND.matcher(text).replaceAll(Matcher.quoteReplacement(this.program + " ")).split("\n", -1);
		int width = 0;
		for (String line : lines) {
			Matcher columns = COLUMNS.matcher(line);
			width = Math.max(width, columns.matches() ? columns.group(1).length() : 0);
		}
		for (int i = 0; i < lines.length; i++) {
			Matcher columns = COLUMNS.matcher(lines[i]);
			if (columns.matches()) {
				lines[i] = columns.group(1) + " ".repeat(width - columns.group(1).length() + 4) + columns.group(2);
			}
		}
		return String.join("\n", lines);
	}

	/**
	 * The problem alone, as it stands behind a colon, where a sentence goes on in lower
	 * case unless it begins with a name.
	 * @param report what an error says of itself
	 * @return one sentence
	 */
	public String problem(ErrorReport report) {
		String problem = report.problem();
		for (String word : List.of("The ", "This ", "There ", "Nothing ", "No ", "Not ", "Missing ", "Waited ", "A ",
				"An ", "Standard ", "Revision ", "Revisions ", "Another ", "It ", "In ", "Several ", "Two ")) {
			if (problem.startsWith(word)) {
				return Character.toLowerCase(problem.charAt(0)) + problem.substring(1);
			}
		}
		return problem;
	}

}
