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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what people type as a target. For one text; not for several threads.
 */
final class TargetParser {

	private static final Pattern STEPS = Pattern.compile("(.*?)([+-])([0-9]+)");

	private static final String FORMS = "An id or its beginning, a label, head, heads, base, +1, -1, <id>+1, "
			+ "<label>@head, <label>@-1; all forms are in docs/revision-graph.md.";

	private final String typed;

	TargetParser(String typed) {
		this.typed = typed;
	}

	Target target() {
		String text = this.typed.strip();
		if (text.isEmpty()) {
			throw error("the target is empty", FORMS);
		}
		if (text.indexOf(':') >= 0) {
			throw error("\"%s\" is a range, and one target is expected here".formatted(text),
					"Ranges are for --sql and for history -r. Here, type what stands behind the colon.");
		}
		int at = text.indexOf('@');
		if (at < 0) {
			return position(text);
		}
		if (text.indexOf('@', at + 1) >= 0) {
			throw error("\"%s\" has more than one @".formatted(text), "One branch, one @, one target: billing@head.");
		}
		Target target = position(text.substring(at + 1));
		return (at == 0) ? target : inBranch(text.substring(0, at), target);
	}

	private Target inBranch(String branch, Target target) {
		if (symbol(branch) != null) {
			throw error("\"%s\" is no branch".formatted(branch),
					"Before the @ stands a label or an id: billing@%s.".formatted(target.text()));
		}
		checkCharacters(branch);
		if (target instanceof Target.Current) {
			throw error("\"current\" stands alone", "%s@-1 counts from the rows of that branch.".formatted(branch));
		}
		return new Target.InBranch(branch, target);
	}

	private Target position(String text) {
		if (text.isEmpty()) {
			throw error("\"%s\" names no revision of that branch".formatted(this.typed.strip()),
					"Behind the @ stands head, heads, base, an id, +1 or -1.");
		}
		Matcher steps = STEPS.matcher(text);
		if (!steps.matches()) {
			return start(text);
		}
		int count = count(steps.group(2), steps.group(3));
		if (!steps.group(1).isEmpty()) {
			return stepsFrom(start(steps.group(1)), count);
		}
		if (count == 0) {
			throw error("\"%s\" is no step".formatted(text), "+1 is one up, -1 is one down.");
		}
		return new Target.Steps(count);
	}

	private Target stepsFrom(Target start, int count) {
		if (start instanceof Target.Current) {
			throw error("\"current\" stands alone", new Target.Steps(count).text() + " counts from the current rows.");
		}
		return new Target.StepsFrom(start, count);
	}

	private Target start(String text) {
		Target symbol = symbol(text);
		if (symbol != null) {
			return symbol;
		}
		checkCharacters(text);
		return new Target.Named(text);
	}

	private static @Nullable Target symbol(String text) {
		return switch (text) {
			case "head" -> new Target.Head();
			case "heads" -> new Target.Heads();
			case "base" -> new Target.Base();
			case "current" -> new Target.Current();
			default -> null;
		};
	}

	private int count(String sign, String digits) {
		try {
			return Integer.parseInt(sign + digits);
		}
		catch (NumberFormatException ex) {
			throw error("\"%s%s\" is more steps than can be counted".formatted(sign, digits), FORMS);
		}
	}

	private void checkCharacters(String name) {
		name.chars().filter((character) -> !RevisionIds.isAllowed(character)).findFirst().ifPresent((character) -> {
			throw error("\"%s\" is no target: '%s' can't stand in an id or a label".formatted(this.typed.strip(),
					Character.toString(character)), FORMS);
		});
	}

	private TargetSyntaxException error(String problem, String remedy) {
		return new TargetSyntaxException(this.typed, problem, remedy);
	}

}
