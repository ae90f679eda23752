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

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.ScriptFrame;
import dev.stillhead.sql.SqlSyntax;

/**
 * Makes schemas, version table and journal where a script finds them missing. What is
 * there is not touched at all: {@code IF NOT EXISTS} would ask for the right to make it.
 */
final class PostgresqlScriptTables {

	private final SqlSyntax syntax;

	private final ScriptFrame frame;

	private final PostgresqlScriptPlace place;

	PostgresqlScriptTables(SqlSyntax syntax, ScriptFrame frame, PostgresqlScriptPlace place) {
		this.syntax = syntax;
		this.frame = frame;
		this.place = place;
	}

	List<String> beforeFirstStep() {
		List<String> made = new ArrayList<>();
		if (!this.frame.makesOwnSchema()) {
			made.addAll(schemas());
		}
		if (this.place.isFoundBySession()) {
			made.addAll(tables());
		}
		return made;
	}

	List<String> beforeFirstRecord() {
		List<String> made = new ArrayList<>();
		if (this.frame.makesOwnSchema()) {
			made.addAll(schemas());
		}
		if (!this.place.isFoundBySession()) {
			made.addAll(tables());
		}
		return made;
	}

	private List<String> schemas() {
		if (this.frame.present().schemas()) {
			return List.of();
		}
		List<String> body = new ArrayList<>();
		for (String schema : this.place.schemas()) {
			body.add("  IF to_regnamespace(" + this.syntax.literal(schema) + ") IS NULL THEN\n    CREATE SCHEMA "
					+ schema + ";\n  END IF;");
		}
		return body.isEmpty() ? List.of() : List.of(PostgresqlBlock.of(null, body));
	}

	private List<String> tables() {
		BookkeepingPlace names = this.frame.place();
		List<String> body = new ArrayList<>();
		if (!this.frame.present().versionTable()) {
			body.add(unlessThere(this.place.versionTable(),
					new PostgresqlBookkeepingSql(this.syntax).createVersionTable(names)));
		}
		String journal = this.place.journal();
		if (journal != null && names.journalSchema() != null && !this.frame.present().journal()) {
			body.add(unlessThere(journal,
					new PostgresqlJournalSql(this.syntax).create(names.journalSchema(), names.journalTable())));
		}
		return body.isEmpty() ? List.of() : List.of(inPlace(body));
	}

	/** A journal belongs beside the version table that the session finds. */
	private String inPlace(List<String> body) {
		if (!this.place.isFoundBySession()) {
			return PostgresqlBlock.of(null, body);
		}
		List<String> there = new ArrayList<>();
		there.add("  PERFORM set_config('search_path', quote_ident(place), true);");
		there.addAll(body);
		there.add("  PERFORM set_config('search_path', path, true);");
		return PostgresqlBlock.of(this.place.declareSchema() + "\n  path text := current_setting('search_path');",
				there);
	}

	private String unlessThere(String name, String create) {
		return "  IF to_regclass(" + this.syntax.literal(name) + ") IS NULL THEN\n    " + create.replace("\n", "\n    ")
				+ ";\n  END IF;";
	}

}
