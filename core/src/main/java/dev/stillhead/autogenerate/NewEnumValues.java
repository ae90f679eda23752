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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.ViewPicture;

/**
 * The values that enum types get, and whether anything else that is new uses one: the
 * server refuses that before the value is committed (SQLSTATE 55P04).
 */
final class NewEnumValues {

	private final DatabaseSchema before;

	private final DatabaseSchema after;

	NewEnumValues(DatabaseSchema before, DatabaseSchema after) {
		this.before = before;
		this.after = after;
	}

	boolean areUsed() {
		Set<String> literals = literals();
		Set<String> texts = texts(this.after);
		texts.removeAll(texts(this.before));
		return texts.stream().anyMatch((text) -> literals.stream().anyMatch(text::contains));
	}

	/** The new values as expressions write them. */
	private Set<String> literals() {
		Set<String> literals = new TreeSet<>();
		for (EnumPicture type : this.after.enums()) {
			List<String> known = this.before.enums()
				.stream()
				.filter((other) -> other.name().equals(type.name()))
				.map(EnumPicture::values)
				.findFirst()
				.orElse(type.values());
			type.values()
				.stream()
				.filter((value) -> !known.contains(value))
				.forEach(
						(value) -> literals.add("'" + value.replace("'", "''") + "'::" + QuotedNames.sql(type.name())));
		}
		return literals;
	}

	private static Set<String> texts(DatabaseSchema picture) {
		Set<String> texts = new HashSet<>();
		picture.tables().forEach((table) -> texts(table).forEach(texts::add));
		picture.views().stream().map(ViewPicture::query).forEach(texts::add);
		picture.domains().stream().map(DomainPicture::defaultValue).map(String::valueOf).forEach(texts::add);
		return texts;
	}

	/** All expressions of a table, each with its place. */
	private static Stream<String> texts(TablePicture table) {
		return Stream.concat(table.columns().stream().map((column) -> table.name() + " " + text(column)),
				TableParts.of(table).stream().map((part) -> table.name() + " " + part.name() + part.picture()));
	}

	private static String text(ColumnPicture column) {
		GeneratedPicture generated = column.generated();
		return column.name() + " " + column.defaultValue() + ((generated != null) ? generated.expression() : "");
	}

}
