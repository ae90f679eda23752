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

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.TablePicture;

/**
 * A picture with each type in the spelling that operations give it.
 */
final class Canonical {

	private Canonical() {
	}

	static DatabaseSchema of(DatabaseSchema picture) {
		return new DatabaseSchema(picture.schemas(), picture.extensions(), picture.enums(), picture.domains(),
				picture.sequences(), picture.tables().stream().map(Canonical::of).toList(), picture.views(),
				picture.functions());
	}

	private static TablePicture of(TablePicture table) {
		return TableParts.with(table, table.columns().stream().map(Canonical::of).toList(), TableParts.of(table));
	}

	private static ColumnPicture of(ColumnPicture column) {
		return new ColumnPicture(column.name(), TypeText.canonical(column.type()), column.nullability(),
				column.defaultValue(), column.identity(), column.generated(), column.collation(), column.onNull(),
				column.inherited(), column.comment());
	}

}
