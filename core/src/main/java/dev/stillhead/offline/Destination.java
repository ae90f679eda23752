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

package dev.stillhead.offline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.dialect.ScriptFrame.Present;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.MigrationDatabase.Reading;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseProduct;

/**
 * The database that a script is for, as far as it is known.
 *
 * @param dialect its dialect
 * @param place where version table and journal are; without a schema where that is known
 * only when the script runs
 * @param present what of that is known to be there
 * @param database the database that was read; null if none was
 */
record Destination(Dialect dialect, BookkeepingPlace place, Present present, @Nullable DatabaseInfo database) {

	/** A database that was read. */
	static Destination read(Reading reading) {
		DatabaseSnapshot snapshot = reading.snapshot();
		Present present = new Present(snapshot.schemasExist(), snapshot.versionTableExists(),
				snapshot.journalExists() || snapshot.place().journalSchema() == null);
		return new Destination(Dialects.of(snapshot.product()), snapshot.place(), present, reading.database());
	}

	/** A database that nobody asks, and that has these rows. */
	static Destination unread(DatabaseProduct product, VersionTableSettings configured, List<String> rows) {
		String schema = (configured.schema() != null) ? configured.schema() : "";
		String journalSchema = (configured.journalSchema() != null) ? configured.journalSchema() : schema;
		BookkeepingPlace place = new BookkeepingPlace(schema, configured.table(),
				configured.journal() ? journalSchema : null, configured.journalTable());
		boolean there = !rows.isEmpty();
		boolean oneSchema = !configured.journal() || journalSchema.equals(schema);
		return new Destination(Dialects.of(product), place,
				new Present(there && oneSchema, there, !configured.journal()), null);
	}

}
