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

package dev.stillhead.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.stillhead.error.Fact;

/**
 * Revisions within an error, as a person reads them.
 */
final class Listing {

	private static final int SHOWN = 20;

	private static final int DATE_LENGTH = 10;

	private static final String[] NUMBERS = { "no", "one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten" };

	private Listing() {
	}

	/**
	 * A number of things, in words up to ten.
	 * @param count how many
	 * @param noun what, in the singular
	 * @return for example {@code two heads}
	 */
	static String count(int count, String noun) {
		String number = (count < NUMBERS.length) ? NUMBERS[count] : Integer.toString(count);
		String plural = noun.endsWith("ch") ? noun + "es" : noun + "s";
		return number + " " + ((count == 1) ? noun : plural);
	}

	/**
	 * Names in a row.
	 * @param names at least one
	 * @return for example {@code a, b and c}
	 */
	static String and(List<String> names) {
		int last = names.size() - 1;
		return (last == 0) ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	/**
	 * Revisions with their messages, one per line.
	 * @param revisions the revisions
	 * @return lines, the last without a line end
	 */
	static String lines(List<Revision> revisions) {
		int width = revisions.stream().mapToInt((revision) -> revision.id().length()).max().orElse(0);
		return facts(revisions, Revision::displayMessage).stream()
			.map((fact) -> pad(fact.label(), width) + "  " + fact.text())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Revisions, one fact each; of very many the first, and how many more there are.
	 * @param revisions the revisions
	 * @param text what is said of each
	 * @return the facts
	 */
	static List<Fact> facts(List<Revision> revisions, Function<Revision, String> text) {
		List<Fact> facts = new ArrayList<>();
		for (Revision revision : revisions.subList(0, Math.min(revisions.size(), SHOWN))) {
			facts.add(new Fact(revision.id(), text.apply(revision)));
		}
		if (revisions.size() > SHOWN) {
			facts.add(new Fact("…", "and %s more".formatted(revisions.size() - SHOWN)));
		}
		return facts;
	}

	/**
	 * Where a revision comes from.
	 * @param revision the revision
	 * @return its day if it has one, and what it revises
	 */
	static String origin(Revision revision) {
		String date = revision.createDate();
		String day = (date != null && date.length() >= DATE_LENGTH) ? date.substring(0, DATE_LENGTH) + ", " : "";
		return day + (revision.downRevisions().isEmpty() ? "a base" : "down from " + and(revision.downRevisions()));
	}

	static String pad(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

}
