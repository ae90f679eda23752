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

package dev.stillhead.script;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A line {@code -- +upgrade} or {@code -- +downgrade}.
 *
 * @param kind what its section is for
 * @param database the one database that its section is for; null for every database that
 * has no section of its own
 * @param nothing whether it says that there is nothing to undo
 */
record SectionMarker(SectionKind kind, @Nullable String database, boolean nothing) {

	/** The forms that are allowed, for people. */
	static final String FORMS = "Sections begin with \"-- +upgrade\", \"-- +downgrade\", \"-- +downgrade nothing\","
			+ " or \"-- +upgrade sqlite\" and the like for one database, each a line of its own from the first column on.";

	private static final Pattern MARKER = Pattern
		.compile("--[ \\t]*\\+(?:(upgrade|downgrade)(?:[ \\t]+(postgresql|sqlite))?|(downgrade)[ \\t]+nothing)[ \\t]*");

	/** {@code \h} does not know the blanks without width. */
	private static final String BLANKS = "[\\h\\x{200B}\\x{2060}\\x{FEFF}]*";

	private static final Pattern SIMILAR = Pattern.compile(BLANKS + "--" + BLANKS + "\\+" + BLANKS + "\\p{L}.*");

	/**
	 * Reads a line.
	 * @param line a line whose first characters but blanks are {@code --}
	 * @return the marker; null if it is none
	 */
	static @Nullable SectionMarker parse(String line) {
		Matcher matcher = MARKER.matcher(line);
		if (!matcher.matches()) {
			return null;
		}
		if (matcher.group(3) != null) {
			return new SectionMarker(SectionKind.DOWNGRADE, null, true);
		}
		return new SectionMarker(SectionKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2),
				false);
	}

	/**
	 * Whether a line looks so much like a marker that it may not be a mere comment.
	 * @param line a line whose first characters but blanks are {@code --}
	 * @return whether it does
	 */
	static boolean isSimilar(String line) {
		return SIMILAR.matcher(line).matches();
	}

	/**
	 * Whether both name the same section.
	 */
	boolean isSameSection(SectionMarker other) {
		return target().equals(other.target());
	}

	private String target() {
		return this.kind.keyword() + ((this.database != null) ? " " + this.database : "");
	}

	/**
	 * The canonical spelling.
	 */
	@Override
	public String toString() {
		return "-- +" + target() + (this.nothing ? " nothing" : "");
	}

}
