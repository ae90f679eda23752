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

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which ids and branch labels are allowed: 1 to 32 of {@code A-Z a-z 0-9 _ .} that are no
 * word of the target syntax. 32 is the width of Alembic's version table; Alembic itself
 * refuses {@code @ - + :} and accepts the words, which then can't be typed.
 */
public final class RevisionIds {

	/** The width of the version table's column, in characters. */
	public static final int MAX_LENGTH = 32;

	private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current", "none");

	private RevisionIds() {
	}

	/**
	 * What is wrong with an id or a label.
	 * @param name the id or label
	 * @return what is wrong, to be read after the name; empty if it is allowed
	 */
	public static Optional<String> objectionTo(String name) {
		if (name.isEmpty()) {
			return Optional.of("is empty");
		}
		if (name.length() > MAX_LENGTH) {
			return Optional
				.of("has %s characters, and the version table holds %s".formatted(name.length(), MAX_LENGTH));
		}
		if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
			return Optional.of("is a word of the target syntax");
		}
		for (int i = 0; i < name.length(); i++) {
			if (!isAllowed(name.charAt(i))) {
				return Optional.of("holds '%s', and only A-Z a-z 0-9 _ . are allowed".formatted(name.charAt(i)));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a character may stand in an id or a label.
	 * @param character a UTF-16 unit
	 * @return whether it is one of {@code A-Z a-z 0-9 _ .}
	 */
	static boolean isAllowed(int character) {
		return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
				|| (character >= '0' && character <= '9') || character == '_' || character == '.';
	}

}
