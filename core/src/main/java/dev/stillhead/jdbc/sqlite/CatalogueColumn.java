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

package dev.stillhead.jdbc.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.sqlite.DeclaredObjects;
import dev.stillhead.dialect.sqlite.DeclaredTable;
import dev.stillhead.dialect.sqlite.DeclaredTypes;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.Nullability;

/**
 * A row of the query for columns.
 *
 * @param name its name
 * @param type its type as it was declared
 * @param notNull whether it says that it refuses null
 * @param defaultValue its default as it was declared; null if it has none
 * @param keyPosition where it stands in the primary key, from 1; 0 if it does not
 * @param hidden whether it is shown, and computed
 */
record CatalogueColumn(String name, String type, boolean notNull, @Nullable String defaultValue, int keyPosition,
		int hidden) {

	/** The codes of {@code hidden}. */
	private static final int SHOWN = 0;

	private static final int NOT_SHOWN = 1;

	private static final int STORED = 3;

	static CatalogueColumn of(ResultSet row) throws SQLException {
		String type = row.getString("type");
		return new CatalogueColumn(row.getString("name"), (type != null) ? type : "", row.getBoolean("not_null"),
				row.getString("default_value"), row.getInt("pk"), row.getInt("hidden"));
	}

	/** Whether only whoever knows the module of a virtual table sees it. */
	boolean isNotShown() {
		return this.hidden == NOT_SHOWN;
	}

	/** The column of a view or a virtual table. */
	ColumnPicture picture() {
		return picture(Nullability.NULLABLE, null, null, null, null);
	}

	/** The column of a table. */
	ColumnPicture picture(DeclaredTable table) {
		String key = SqliteCatalogue.key(this.name);
		boolean rowid = this.name.equals(table.rowidColumn());
		String expression = table.generated().get(key);
		GeneratedPicture generated = (this.hidden != SHOWN && expression != null)
				? new GeneratedPicture(expression, this.hidden == STORED) : null;
		IdentityPicture identity = (rowid && table.autoincrement()) ? new IdentityPicture(Identity.BY_DEFAULT, null)
				: null;
		return picture((this.notNull || rowid) ? Nullability.NOT_NULL : Nullability.NULLABLE, identity, generated,
				table.collations().get(key), table.onNull().get(key));
	}

	private ColumnPicture picture(Nullability nullability, @Nullable IdentityPicture identity,
			@Nullable GeneratedPicture generated, @Nullable String collation, @Nullable String onNull) {
		return new ColumnPicture(this.name, DeclaredTypes.plain(this.type), nullability, plainDefault(), identity,
				generated, collation, onNull, false, null);
	}

	/** To say that a column is null where nothing is said is to say nothing. */
	private @Nullable String plainDefault() {
		String plain = (this.defaultValue != null) ? DeclaredObjects.value(this.defaultValue) : "NULL";
		return plain.equals("NULL") ? null : plain;
	}

}
