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

package dev.stillhead.authoring;

import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The class of a new Java revision, called after its message.
 */
final class ClassName {

	private static final int LIMIT = 60;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

	private ClassName() {
	}

	/**
	 * A name in upper camel case.
	 * @param message the revision's message
	 * @param id the revision's id
	 * @param taken whether a name cannot be used
	 * @return a Java identifier; with the id at its end where it would be taken without,
	 * and with the id at its beginning where it would be no identifier without
	 */
	static String of(String message, String id, Predicate<String> taken) {
		String name = upperCamelCase(message);
		String number = id.replace('.', '_');
		if (name.isEmpty()) {
			return "R_" + number;
		}
		if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
			return "R_" + number + "_" + name;
		}
		return taken.test(name) ? name + "_" + number : name;
	}

	private static String upperCamelCase(String message) {
		StringBuilder name = new StringBuilder();
		for (String word : words(message).toList()) {
			if (name.isEmpty() || name.length() + word.length() <= LIMIT) {
				name.append(capitalized(word));
			}
			else {
				break;
			}
		}
		return name.substring(0, Math.min(name.length(), LIMIT));
	}

	private static Stream<String> words(String message) {
		return WORD.matcher(Normalizer.normalize(message, Normalizer.Form.NFC)).results().map(MatchResult::group);
	}

	private static String capitalized(String word) {
		int first = Character.toTitleCase(word.codePointAt(0));
		return Character.toString(first) + word.substring(word.offsetByCodePoints(0, 1));
	}

}
