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

package dev.stillhead.dialect;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where version table and journal are, with their schemas resolved once, so that nothing
 * a revision does to the session can send a row elsewhere.
 *
 * @param schema the version table's schema; empty where the database has no schemas
 * @param table the version table
 * @param journalSchema the journal's schema; null if no journal is kept
 * @param journalTable the journal
 */
public record BookkeepingPlace(String schema, String table, @Nullable String journalSchema, String journalTable) {

	/**
	 * Refuses null.
	 */
	public BookkeepingPlace {
		Objects.requireNonNull(schema, "'schema' must not be null");
		Objects.requireNonNull(table, "'table' must not be null");
		Objects.requireNonNull(journalTable, "'journalTable' must not be null");
	}

	/**
	 * The version table's name as people write it.
	 * @return for example {@code habits.alembic_version}
	 */
	public String versionTable() {
		return named(this.schema, this.table);
	}

	/**
	 * The journal's name as people write it.
	 * @return for example {@code habits.alembic_version_journal}; null if none is kept
	 */
	public @Nullable String journal() {
		return (this.journalSchema != null) ? named(this.journalSchema, this.journalTable) : null;
	}

	private static String named(String schema, String table) {
		return schema.isEmpty() ? table : schema + "." + table;
	}

}
