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

package dev.stillhead.autoconfigure.jpa;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autogenerate.Aspect;
import dev.stillhead.autogenerate.ObjectKind;
import dev.stillhead.autogenerate.TargetScope;
import dev.stillhead.schema.QualifiedName;

/**
 * What entities say on SQLite, which does not tell names by their case, and where every
 * {@code integer} that is a primary key numbers its rows: whether a number may come twice
 * ({@code AUTOINCREMENT}) is left to the database.
 *
 * @param entities what they say elsewhere
 */
record SqliteTargetScope(TargetScope entities) implements TargetScope {

	@Override
	public boolean canExpress(ObjectKind kind) {
		return this.entities.canExpress(kind);
	}

	@Override
	public boolean gaveName(QualifiedName table, String constraintOrIndex) {
		return this.entities.gaveName(table, constraintOrIndex)
				|| this.entities.gaveName(plain(table), constraintOrIndex.toLowerCase(Locale.ROOT));
	}

	@Override
	public boolean mentions(QualifiedName table, @Nullable String column, Aspect aspect) {
		return aspect != Aspect.IDENTITY && (this.entities.mentions(table, column, aspect)
				|| this.entities.mentions(plain(table), plain(column), aspect));
	}

	@Override
	public Optional<String> formerName(QualifiedName table, @Nullable String column) {
		return this.entities.formerName(table, column).or(() -> this.entities.formerName(plain(table), plain(column)));
	}

	@Override
	public Optional<String> origin(QualifiedName table, @Nullable String column) {
		return this.entities.origin(table, column).or(() -> this.entities.origin(plain(table), plain(column)));
	}

	private static QualifiedName plain(QualifiedName table) {
		return new QualifiedName(null, table.name().toLowerCase(Locale.ROOT));
	}

	private static @Nullable String plain(@Nullable String name) {
		return (name != null) ? name.toLowerCase(Locale.ROOT) : null;
	}

}
