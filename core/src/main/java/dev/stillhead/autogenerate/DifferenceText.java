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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.stillhead.autogenerate.Difference.Side;

/**
 * Differences for people: in Alembic's words where they were detected, and as what the
 * model has and the database has not where they are checked.
 */
public final class DifferenceText {

	private DifferenceText() {
	}

	/**
	 * One line for each difference, as autogenerate prints it:
	 * {@code Detected added column habits.users.email  varchar(320)}.
	 * @param differences the differences
	 * @return the lines, with names below each other
	 */
	public static List<String> detected(List<Difference> differences) {
		return aligned(differences.stream().map(DifferenceText::detected).toList(), 2);
	}

	/**
	 * One line for each difference, as {@code check} prints it:
	 * {@code habits.users.email  in the model (varchar(320), User.email), not in the database}.
	 * @param differences the differences
	 * @param scope knows where in the target things come from
	 * @return the lines, with sentences below each other
	 */
	public static List<String> checked(List<Difference> differences, TargetScope scope) {
		return aligned(differences.stream()
			.map((difference) -> new Line("", difference.object().fullName(), sentence(difference, scope)))
			.toList(), 5);
	}

	private static List<String> aligned(List<Line> lines, int gap) {
		int first = lines.stream().filter(Line::hasName).mapToInt((line) -> line.what().length()).max().orElse(0);
		int second = lines.stream().filter(Line::hasDetail).mapToInt((line) -> line.name().length()).max().orElse(0);
		List<String> aligned = new ArrayList<>();
		for (Line line : lines) {
			String what = line.what().isEmpty() ? "" : padded(line.what(), line.hasName() ? first : 0) + " ";
			String name = line.hasDetail() ? padded(line.name(), second) + " ".repeat(gap) : line.name();
			aligned.add((what + name + line.detail()).stripTrailing());
		}
		return aligned;
	}

	private static String padded(String text, int length) {
		return text + " ".repeat(Math.max(0, length - text.length()));
	}

	static Line detected(Difference difference) {
		DatabaseObject object = difference.object();
		String kind = DatabaseObject.words(object.kind());
		return switch (difference.change()) {
			case ADDED -> new Line("Detected added " + kind, object.fullName(), difference.after());
			case REMOVED -> new Line("Detected removed " + kind, object.fullName(), difference.before());
			case RENAMED -> new Line("Detected renamed " + kind, object.fullName(), "was " + difference.before());
			case CHANGED -> changed(difference, kind);
		};
	}

	private static Line changed(Difference difference, String kind) {
		String name = difference.object().fullName();
		return switch (Objects.requireNonNull(difference.side())) {
			case TYPE -> new Line(
					"Detected type change from %s to %s on %s".formatted(difference.before(), difference.after(), name),
					"", "");
			case NULLABILITY -> new Line("Detected %s on column %s"
				.formatted(difference.after().equals("nullable") ? "NULL" : "NOT NULL", name), "", "");
			case DEFAULT -> new Line("Detected server default on column", name, change(difference));
			case IDENTITY -> new Line("Detected identity options on column", name, change(difference));
			case GENERATED -> new Line("Detected computed value of column", name, change(difference));
			case COLLATION -> new Line("Detected collation of column", name, change(difference));
			case COMMENT -> new Line("Detected %s comment".formatted(kind), name, change(difference));
			case STORAGE -> new Line("Detected storage of %s".formatted(kind), name, change(difference));
			case DEFINITION -> new Line("Detected changed " + kind, name, change(difference));
		};
	}

	private static String change(Difference difference) {
		return orNone(difference.before()) + " -> " + orNone(difference.after());
	}

	private static String orNone(String text) {
		return text.isEmpty() ? "none" : text;
	}

	private static String sentence(Difference difference, TargetScope scope) {
		String origin = origin(difference, scope).map((place) -> place).orElse("");
		return switch (difference.change()) {
			case ADDED -> "in the model" + inParentheses(detail(difference.after(), difference), origin)
					+ ", not in the database";
			case REMOVED ->
				"in the database" + inParentheses(detail(difference.before(), difference), "") + ", not in the model";
			case RENAMED -> "called %s in the model%s, %s in the database".formatted(difference.after(),
					inParentheses("", origin), difference.before());
			case CHANGED -> "%s in the model%s, %s in the database".formatted(side(difference, difference.after()),
					inParentheses("", origin), side(difference, difference.before()));
		};
	}

	/** What it is, where its name alone does not say it. */
	private static String detail(String text, Difference difference) {
		ObjectKind kind = difference.object().kind();
		return (kind == ObjectKind.COLUMN) ? text : (DatabaseObject.words(kind) + " " + text).strip();
	}

	private static String side(Difference difference, String text) {
		Side side = Objects.requireNonNull(difference.side());
		if (side == Side.TYPE || side == Side.NULLABILITY || side == Side.DEFINITION) {
			return text;
		}
		String word = side.name().toLowerCase(Locale.ROOT);
		return text.isEmpty() ? "no " + word : word + " " + text;
	}

	private static String inParentheses(String detail, String origin) {
		String text = detail + ((detail.isEmpty() || origin.isEmpty()) ? "" : ", ") + origin;
		return text.isEmpty() ? "" : " (" + text + ")";
	}

	private static Optional<String> origin(Difference difference, TargetScope scope) {
		DatabaseObject object = difference.object();
		return switch (object.kind()) {
			case COLUMN, TABLE -> scope.origin(object.name(), object.part());
			default -> Optional.empty();
		};
	}

	/**
	 * A line in three columns.
	 *
	 * @param what what was found
	 * @param name of what; empty if that is said already
	 * @param detail in what way; empty if there is nothing to say
	 */
	record Line(String what, String name, String detail) {

		boolean hasName() {
			return !this.name.isEmpty();
		}

		boolean hasDetail() {
			return !this.detail.isEmpty() && hasName();
		}

		@Override
		public String toString() {
			return (this.what + " " + this.name + "  " + this.detail).strip();
		}

	}

}
