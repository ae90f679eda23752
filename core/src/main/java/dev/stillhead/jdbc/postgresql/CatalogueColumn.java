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

package dev.stillhead.jdbc.postgresql;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.Nullability;
import dev.stillhead.schema.SequenceOptions;

/**
 * A row of the query for columns. The codes are those of {@code pg_attribute}.
 *
 * @param number by which indexes and constraints know it
 * @param collation the number of its collation; 0 if it has none
 * @param picture what it is
 */
record CatalogueColumn(int number, long collation, ColumnPicture picture) {

	/**
	 * A column.
	 * @param row its row
	 * @param sequence how an identity column is numbered; null for any other
	 */
	static CatalogueColumn of(CatalogueRow row, @Nullable SequenceOptions sequence) throws SQLException {
		GeneratedPicture generated = generated(row);
		String defaultValue = (generated != null) ? null : row.textOrNull("expression");
		ColumnPicture picture = new ColumnPicture(row.text("name"), row.text("type"), nullability(row), defaultValue,
				identity(row, sequence), generated, row.textOrNull("collation"), null, row.flag("inherited"),
				row.comment());
		return new CatalogueColumn(row.number("number"), row.oid("collation_oid"), picture);
	}

	private static Nullability nullability(CatalogueRow row) throws SQLException {
		if (!row.flag("not_null")) {
			return Nullability.NULLABLE;
		}
		return row.flag("unvalidated") ? Nullability.NOT_NULL_UNVALIDATED : Nullability.NOT_NULL;
	}

	private static @Nullable GeneratedPicture generated(CatalogueRow row) throws SQLException {
		return switch (row.code("generated")) {
			case 's' -> new GeneratedPicture(row.text("expression"), true);
			case 'v' -> new GeneratedPicture(row.text("expression"), false);
			default -> null;
		};
	}

	private static @Nullable IdentityPicture identity(CatalogueRow row, @Nullable SequenceOptions sequence)
			throws SQLException {
		return switch (row.code("identity")) {
			case 'a' -> new IdentityPicture(Identity.ALWAYS, sequence);
			case 'd' -> new IdentityPicture(Identity.BY_DEFAULT, sequence);
			default -> null;
		};
	}

}
