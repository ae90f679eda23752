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

/**
 * A row of the query for columns as a picture. The codes are those of
 * {@code pg_attribute}.
 */
final class CatalogueColumn {

	private CatalogueColumn() {
	}

	static ColumnPicture of(CatalogueRow row) throws SQLException {
		GeneratedPicture generated = generated(row);
		String defaultValue = (generated != null) ? null : row.textOrNull("expression");
		return new ColumnPicture(row.text("name"), row.text("type"), nullability(row), defaultValue, identity(row),
				generated, row.textOrNull("collation"), row.flag("inherited"), row.comment());
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

	private static @Nullable IdentityPicture identity(CatalogueRow row) throws SQLException {
		return switch (row.code("identity")) {
			case 'a' -> new IdentityPicture(Identity.ALWAYS, row.sequenceOrNull());
			case 'd' -> new IdentityPicture(Identity.BY_DEFAULT, row.sequenceOrNull());
			default -> null;
		};
	}

}
