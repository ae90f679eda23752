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

package dev.stillhead.runtime;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where the engine keeps its own.
 *
 * @param table the version table's name
 * @param schema its schema; null for the connection's
 * @param journal whether a journal is kept beside it
 * @param journalSchema the journal's schema; null for the version table's
 */
public record VersionTableSettings(String table, @Nullable String schema, boolean journal,
		@Nullable String journalSchema) {

	/** Alembic's own version table, with a journal, both in the connection's schema. */
	public static final VersionTableSettings DEFAULTS = new VersionTableSettings("alembic_version", null, true, null);

	/**
	 * Refuses an empty name.
	 */
	public VersionTableSettings {
		Objects.requireNonNull(table, "'table' must not be null");
		if (table.isBlank()) {
			throw new IllegalArgumentException("'table' must not be empty");
		}
	}

	/**
	 * The journal's name.
	 * @return the version table's with {@code _journal}
	 */
	public String journalTable() {
		return this.table + "_journal";
	}

}
