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
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message as it stands in a file's name: its words, in lower case, with {@code _}
 * between them. Cut as Alembic cuts it, so that teams that come from there find the names
 * that they know.
 */
final class Slug {

	private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

	private Slug() {
	}

	/**
	 * The slug of a message.
	 * @param message the message
	 * @param limit how many characters of it there may be
	 * @return the slug; with one {@code _} more at its end where something was cut off;
	 * empty if there is no word
	 */
	static String of(String message, int limit) {
		String slug = WORD.matcher(Normalizer.normalize(message, Normalizer.Form.NFC))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.joining("_"))
			.toLowerCase(Locale.ROOT);
		if (slug.codePointCount(0, slug.length()) <= limit) {
			return slug;
		}
		String cut = slug.substring(0, slug.offsetByCodePoints(0, limit));
		int end = cut.lastIndexOf('_');
		return ((end < 0) ? cut : cut.substring(0, end)) + "_";
	}

}
