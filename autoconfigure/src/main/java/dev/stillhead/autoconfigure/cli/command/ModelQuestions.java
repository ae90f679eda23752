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

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.MissingFill;
import dev.stillhead.autogenerate.ObjectKind;
import dev.stillhead.autogenerate.RenameCandidate;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * Asks what a comparison cannot know: whether something was renamed, and what rows have
 * in a new column. Mutable, for one revision.
 */
final class ModelQuestions {

	private final Terminal terminal;

	private final Autogeneration model;

	private RenameDecisions decisions;

	private final Map<Owner, String> fills = new HashMap<>();

	/**
	 * Questions about a model.
	 * @param terminal where to ask
	 * @param model the model
	 * @param decisions what was said already
	 */
	ModelQuestions(Terminal terminal, Autogeneration model, RenameDecisions decisions) {
		this.terminal = terminal;
		this.model = model;
		this.decisions = decisions;
	}

	/**
	 * Compares with what is known so far.
	 * @return what came out
	 */
	Comparison compare() {
		return this.model.compare(this.decisions, new Fills(this.fills));
	}

	/**
	 * Takes what was said with {@code --fill}.
	 * @param options the options
	 * @return a comparison that knows them
	 */
	Comparison fill(List<String> options) {
		Comparison comparison = compare();
		this.fills.putAll(new FillOptions(comparison).read(options).expressions());
		return options.isEmpty() ? comparison : compare();
	}

	/**
	 * Asks until nothing is open.
	 * @param comparison what came out so far
	 * @return what came out in the end
	 * @throws UndecidedException if nobody can be asked, or the answer is to write
	 * nothing
	 */
	Comparison decide(Comparison comparison) {
		Comparison decided = comparison;
		while (!decided.undecided().isEmpty()) {
			RenameCandidate candidate = decided.undecided().get(0);
			this.decisions = isRenamed(candidate) ? this.decisions.renamed(candidate)
					: this.decisions.dropped(candidate);
			decided = compare();
		}
		for (MissingFill missing : decided.missingFills()) {
			this.fills.put(new Owner(missing.table(), missing.column().name()), expression(missing));
		}
		return decided.missingFills().isEmpty() ? decided : compare();
	}

	private boolean isRenamed(RenameCandidate candidate) {
		if (!this.terminal.canAsk()) {
			throw UndecidedException.rename(candidate, lost(candidate));
		}
		this.terminal.say("");
		this.terminal.say(candidate.question());
		say("for", candidate.reasonsFor());
		say("against", candidate.reasonsAgainst());
		this.terminal.say("  r  rename it; " + kept(candidate));
		this.terminal.say("  d  drop " + old(candidate) + " and add " + candidate.rename().newName().name() + "; "
				+ lost(candidate));
		this.terminal.say("  q  write nothing");
		while (true) {
			String answer = this.terminal.ask("[r/d/q, Enter = q]").toLowerCase(Locale.ROOT);
			switch (answer) {
				case "r" -> {
					return true;
				}
				case "d" -> {
					return false;
				}
				case "", "q" -> throw UndecidedException.refused();
				default -> this.terminal.say("Type r, d or q.");
			}
		}
	}

	private void say(String label, List<String> reasons) {
		if (!reasons.isEmpty()) {
			this.terminal.say("  " + label + " ".repeat(11 - label.length()) + String.join(", ", reasons));
		}
	}

	private static String old(RenameCandidate candidate) {
		String part = candidate.rename().part();
		return (part != null) ? part : candidate.rename().object().toString();
	}

	static String kept(RenameCandidate candidate) {
		return (candidate.rename().kind() == ObjectKind.SEQUENCE) ? "it goes on counting" : "the data stay";
	}

	/** What dropping it means. */
	private String lost(RenameCandidate candidate) {
		if (candidate.rename().kind() == ObjectKind.SEQUENCE) {
			return "it counts anew, behind the numbers that rows have where the model says which";
		}
		OptionalLong rows = this.model.rows().of(candidate.rename().object());
		String what = (candidate.rename().part() != null) ? "value" : "row";
		if (rows.isEmpty()) {
			return "its " + what + "s are lost";
		}
		if (rows.getAsLong() == 1) {
			return "about 1 " + what + " is lost";
		}
		return (rows.getAsLong() == 0) ? "there are no rows"
				: String.format(Locale.ROOT, "about %,d %ss are lost", rows.getAsLong(), what);
	}

	private String expression(MissingFill missing) {
		if (!this.terminal.canAsk()) {
			throw UndecidedException.fill(missing);
		}
		this.terminal.say("");
		this.terminal.say(missing.toString());
		String answer = this.terminal.ask("An SQL expression, such as '' or now() [Enter = write nothing]:");
		if (answer.isEmpty()) {
			throw UndecidedException.refused();
		}
		return answer;
	}

}
