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

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;

/**
 * One thing in a database, for filters and for people.
 *
 * @param kind what it is
 * @param name its name with its schema; of a part, that of its table, view or type
 * @param part the column, constraint, index, trigger or value; null for the thing itself
 */
public record DatabaseObject(ObjectKind kind, QualifiedName name, @Nullable String part) {

	/**
	 * Its whole name.
	 * @return {@code habits.users.email}
	 */
	public String fullName() {
		return this.name + ((this.part != null) ? "." + new QualifiedName(null, this.part) : "");
	}

	/**
	 * What it is and how it is called, for people: {@code partial index habits.users.x}.
	 */
	@Override
	public String toString() {
		return words(this.kind) + " " + fullName();
	}

	/** A kind as people say it. */
	static String words(ObjectKind kind) {
		return switch (kind) {
			case UNIQUE -> "unique constraint";
			default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

}
