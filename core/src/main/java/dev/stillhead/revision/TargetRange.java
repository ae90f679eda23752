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

import org.jspecify.annotations.Nullable;

/**
 * A range as people type it, {@code a:b}, either end of which may be left out. What a
 * missing end means is the command's affair: for {@code history} base and heads.
 *
 * @param from where the range starts; null if left out
 * @param to where it ends; null if left out
 */
public record TargetRange(@Nullable Target from, @Nullable Target to) {

	/**
	 * Reads a range.
	 * @param text what was typed, with one colon
	 * @return the range
	 * @throws TargetSyntaxException if it can't be read
	 */
	public static TargetRange parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			throw new TargetSyntaxException(text, "\"%s\" is no range".formatted(text.strip()),
					"A range has a colon: <from>:<to>, <from>: or :<to>.");
		}
		if (text.indexOf(':', colon + 1) >= 0) {
			throw new TargetSyntaxException(text, "\"%s\" has more than one colon".formatted(text.strip()),
					"A range has one colon: <from>:<to>, <from>: or :<to>.");
		}
		return new TargetRange(end(text.substring(0, colon)), end(text.substring(colon + 1)));
	}

	/**
	 * Whether a text is meant as a range.
	 * @param text what was typed
	 * @return whether it has a colon
	 */
	public static boolean isRange(String text) {
		return text.indexOf(':') >= 0;
	}

	private static @Nullable Target end(String text) {
		return text.isBlank() ? null : Target.parse(text);
	}

	/**
	 * The range as it is typed.
	 * @return text that {@link #parse} reads back into an equal range
	 */
	public String text() {
		return ((this.from != null) ? this.from.text() : "") + ":" + ((this.to != null) ? this.to.text() : "");
	}

}
