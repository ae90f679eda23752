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

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.TablePicture;

/**
 * What may keep operations from running where there are rows.
 */
final class Notes {

	private Notes() {
	}

	static List<String> of(DatabaseSchema before, DatabaseSchema after, Fills fills) {
		List<String> notes = new ArrayList<>();
		ByName.compare(before.tables(), after.tables(), TablePicture::name)
			.common((was, is) -> ByName.compare(was.columns(), is.columns(), ColumnPicture::name)
				.common((from, to) -> column(is, from, to, fills, notes)));
		ByName.compare(before.enums(), after.enums(), EnumPicture::name).common((was, is) -> {
			List<String> gone = new ArrayList<>(was.values());
			gone.removeAll(is.values());
			if (!gone.isEmpty()) {
				notes.add("The enum type %s loses %s: rows that have it stop the upgrade.".formatted(is.name(),
						String.join(", ", gone)));
			}
		});
		return notes;
	}

	private static void column(TablePicture table, ColumnPicture from, ColumnPicture to, Fills fills,
			List<String> notes) {
		String name = new DatabaseObject(ObjectKind.COLUMN, table.name(), to.name()).fullName();
		if (!ColumnWords.isNotNull(from) && ColumnWords.isNotNull(to) && to.defaultValue() == null
				&& fills.of(table.name(), to.name()).isEmpty()) {
			notes.add("%s takes no null any more: rows that have none stop the upgrade; --fill %s=<SQL> fills them."
				.formatted(name, name));
		}
		if (!TypeText.same(from.type(), to.type()) && !TypeText.converts(from.type(), to.type())) {
			notes.add("%s becomes %s: values that are none stop the upgrade.".formatted(name,
					TypeText.shortened(TypeText.canonical(to.type()))));
		}
	}

}
