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

import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a header.
 */
enum HeaderKey {

	REVISION_ID("Revision ID"), REVISES("Revises"), CREATE_DATE("Create Date"), BRANCH_LABELS("Branch Labels"),
	DEPENDS_ON("Depends On"), TRANSACTIONAL("Transactional"), PLACEHOLDERS("Placeholders");

	private final String spelling;

	HeaderKey(String spelling) {
		this.spelling = spelling;
	}

	/**
	 * The key that a text names, in any case of letters.
	 * @param text the text before a colon
	 * @return the key; null if there is no such key
	 */
	static @Nullable HeaderKey named(String text) {
		return Arrays.stream(values()).filter((key) -> key.spelling.equalsIgnoreCase(text)).findFirst().orElse(null);
	}

	/**
	 * The key with which a line begins.
	 * @param line the line, without what makes it a comment
	 * @return the key that stands before the line's first colon; null if there is none
	 */
	static @Nullable HeaderKey beginning(String line) {
		int colon = line.indexOf(':');
		return (colon < 0 || line.startsWith(" ") || line.startsWith("\t")) ? null
				: named(line.substring(0, colon).stripTrailing());
	}

	/**
	 * All keys as they are spelled.
	 */
	static Stream<String> names() {
		return Arrays.stream(values()).map(HeaderKey::toString);
	}

	@Override
	public String toString() {
		return this.spelling;
	}

}
