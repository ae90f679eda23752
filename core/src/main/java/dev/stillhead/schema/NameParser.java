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

package dev.stillhead.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes a dotted name apart.
 */
final class NameParser {

	private final String text;

	private int position;

	private NameParser(String text) {
		this.text = text;
	}

	/**
	 * The parts between the dots, without their quotes; at least one, none empty.
	 */
	static List<String> parts(String text) {
		Objects.requireNonNull(text, "A name must not be null.");
		return new NameParser(text).parts();
	}

	/**
	 * A part as {@link #parts} reads it back, with quotes only where it needs them.
	 */
	static String write(String part) {
		boolean plain = part.indexOf('.') < 0 && part.indexOf('"') < 0 && part.equals(part.strip());
		return plain ? part : QualifiedName.quote(part);
	}

	private List<String> parts() {
		List<String> parts = new ArrayList<>();
		do {
			String part = startsWithQuote() ? quoted() : plain();
			if (part.isEmpty()) {
				throw refused(this.text.isEmpty() ? "is empty" : "has an empty part");
			}
			parts.add(part);
		}
		while (dot());
		return parts;
	}

	private boolean startsWithQuote() {
		return this.position < this.text.length() && this.text.charAt(this.position) == '"';
	}

	private boolean dot() {
		if (this.position >= this.text.length()) {
			return false;
		}
		if (this.text.charAt(this.position++) != '.') {
			throw refused("has something behind its closing quote");
		}
		return true;
	}

	private String plain() {
		int end = this.text.indexOf('.', this.position);
		String part = this.text.substring(this.position, (end < 0) ? this.text.length() : end);
		this.position += part.length();
		if (part.indexOf('"') >= 0) {
			throw refused("holds a quote");
		}
		if (!part.equals(part.strip())) {
			throw refused("begins or ends with a blank");
		}
		return checked(part);
	}

	private String quoted() {
		StringBuilder part = new StringBuilder();
		this.position++;
		while (this.position < this.text.length()) {
			char next = this.text.charAt(this.position++);
			if (next != '"') {
				part.append(next);
			}
			else if (startsWithQuote()) {
				part.append(next);
				this.position++;
			}
			else {
				return checked(part.toString());
			}
		}
		throw refused("has no closing quote");
	}

	private String checked(String part) {
		if (part.chars().anyMatch(Character::isISOControl)) {
			throw refused("holds a control character");
		}
		return part;
	}

	private IllegalArgumentException refused(String why) {
		return new IllegalArgumentException("the name \"%s\" %s".formatted(this.text, why));
	}

}
