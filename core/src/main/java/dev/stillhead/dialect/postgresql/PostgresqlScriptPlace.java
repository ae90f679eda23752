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

package dev.stillhead.dialect.postgresql;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.sql.SqlSyntax;

/**
 * Where a script finds version table and journal. With a known schema every name is
 * written with it. Without one, names stand alone, for the session finds them as a live
 * run would: in the first schema of its search path that has a version table, else in the
 * first that exists. That holds wherever a script names them, as the session is fresh
 * there, and both tables are made before the first revision, which may make a schema that
 * comes earlier in the search path.
 */
final class PostgresqlScriptPlace {

	private final SqlSyntax syntax;

	private final BookkeepingPlace place;

	private final PostgresqlJournalSql names;

	PostgresqlScriptPlace(SqlSyntax syntax, BookkeepingPlace place) {
		this.syntax = syntax;
		this.place = place;
		this.names = new PostgresqlJournalSql(syntax);
	}

	boolean isFoundBySession() {
		return this.place.schema().isEmpty();
	}

	String versionTable() {
		return this.names.name(this.place.schema(), this.place.table());
	}

	@Nullable String journal() {
		String schema = this.place.journalSchema();
		return (schema != null) ? this.names.name(schema, this.place.journalTable()) : null;
	}

	/** The schemas whose names are known. */
	List<String> schemas() {
		String journal = this.place.journalSchema();
		return Stream.of(this.place.schema(), (journal != null) ? journal : "")
			.filter((schema) -> !schema.isEmpty())
			.distinct()
			.sorted()
			.map(this.syntax::identifier)
			.toList();
	}

	/** Declares what {@link #lockKey} needs; null if that is a number. */
	@Nullable String declarations() {
		if (!isFoundBySession()) {
			return null;
		}
		return declareSchema()
				+ "\n  -- the lock of a live run\n  lock_key bigint := ('x' || left(encode(sha256(convert_to("
				+ this.syntax.literal(PostgresqlLockSql.KEY_PREFIX) + " || place || "
				+ this.syntax.literal("." + this.place.table()) + ", 'UTF8')), 'hex'), 16))::bit(64)::bigint;";
	}

	/** Declares the variable {@code place}, the schema of the version table. */
	String declareSchema() {
		return "  -- where a live run finds the version table\n  place text := coalesce((SELECT nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\n"
				+ "    WHERE c.oid = to_regclass(" + this.syntax.literal(versionTable()) + ")), current_schema());";
	}

	String lockKey() {
		return isFoundBySession() ? "lock_key" : Long.toString(PostgresqlLockSql.of(this.place).key());
	}

}
