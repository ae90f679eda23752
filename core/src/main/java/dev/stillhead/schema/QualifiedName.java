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

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table, type or another object of a schema. Names are kept as they are;
 * what needs quotes gets them when it becomes SQL.
 *
 * @param schema the schema; null for the one that the connection resolves
 * @param name the name, not quoted
 */
public record QualifiedName(@Nullable String schema, String name) {

	/**
	 * Refuses an empty name.
	 */
	public QualifiedName {
		Objects.requireNonNull(name, "'name' must not be null");
		if (name.isEmpty() || (schema != null && schema.isEmpty())) {
			throw new IllegalArgumentException("a name must not be empty");
		}
	}

	/**
	 * Reads a name as it is written in SQL: {@code users}, {@code habits.users}, or with
	 * quotes around a part that itself holds a dot or a quote.
	 * @param text the name as written
	 * @return the name
	 * @throws IllegalArgumentException if the text is no name; the message says why
	 */
	public static QualifiedName parse(String text) {
		List<String> parts = NameParser.parts(text);
		return switch (parts.size()) {
			case 1 -> new QualifiedName(null, parts.get(0));
			case 2 -> new QualifiedName(parts.get(0), parts.get(1));
			default -> throw new IllegalArgumentException(
					"\"%s\" has %d dots; a name is \"name\" or \"schema.name\"".formatted(text, parts.size() - 1));
		};
	}

	/**
	 * Reads a name that cannot have a schema: of a column, an index or a constraint.
	 * @param text the name as written
	 * @return the name, not quoted
	 * @throws IllegalArgumentException if the text is no such name; the message says why
	 */
	public static String parseSimple(String text) {
		List<String> parts = NameParser.parts(text);
		if (parts.size() > 1) {
			throw new IllegalArgumentException(
					"\"%s\" has a dot, but this name stands without a schema".formatted(text));
		}
		return parts.get(0);
	}

	/**
	 * Writes one part of a name so that {@link #parse} reads it back whatever it holds.
	 * @param name a name, not quoted
	 * @return the name in quotes
	 */
	public static String quote(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/**
	 * Another name in the same schema.
	 * @param other the name, not quoted
	 * @return the name
	 */
	public QualifiedName sibling(String other) {
		return new QualifiedName(this.schema, other);
	}

	/**
	 * The name as a revision would write it.
	 */
	@Override
	public String toString() {
		return ((this.schema != null) ? NameParser.write(this.schema) + "." : "") + NameParser.write(this.name);
	}

}
