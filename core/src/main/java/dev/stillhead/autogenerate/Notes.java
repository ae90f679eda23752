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
import java.util.regex.Pattern;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.sql.PostgresqlSyntax;

/**
 * What may keep operations from running where there are rows.
 */
final class Notes {

	private static final ColumnTypes TYPES = new ColumnTypes(List.of(), new NameStyle(null, PostgresqlSyntax.INSTANCE));

	private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

	private Notes() {
	}

	static List<String> of(DatabaseSchema before, DatabaseSchema after, Fills fills) {
		List<String> notes = new ArrayList<>();
		ByName.compare(before.tables(), after.tables(), TablePicture::name)
			.common((was, is) -> ByName.compare(was.columns(), is.columns(), ColumnPicture::name)
				.removed((gone) -> gone(is, gone, fills, notes))
				.common((from, to) -> {
					column(is, from, to, fills, notes);
					values(is.name(), to.name(), values(was, from), values(is, to), notes);
				}));
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

	/** An enum that is kept as text has its values in a check. */
	private static void values(QualifiedName table, String column, List<String> was, List<String> is,
			List<String> notes) {
		List<String> gone = new ArrayList<>(was);
		gone.removeAll(is);
		if (!gone.isEmpty() && !is.isEmpty()) {
			notes.add("%s loses %s: rows that have it stop the upgrade."
				.formatted(new DatabaseObject(ObjectKind.COLUMN, table, column).fullName(), String.join(", ", gone)));
		}
	}

	/** The values that a check of the column lists; none if none does. */
	private static List<String> values(TablePicture table, ColumnPicture column) {
		String start = PostgresqlSyntax.INSTANCE.identifier(column.name()) + " IN (";
		return table.checks()
			.stream()
			.map((check) -> ExpressionText.bare(ExpressionText.readable(check.expression())))
			.filter((check) -> check.startsWith(start))
			.flatMap((check) -> VALUE.matcher(check).results())
			.map((value) -> value.group(1))
			.toList();
	}

	private static void column(TablePicture table, ColumnPicture from, ColumnPicture to, Fills fills,
			List<String> notes) {
		String name = new DatabaseObject(ObjectKind.COLUMN, table.name(), to.name()).fullName();
		if (!ColumnWords.isNotNull(from) && ColumnWords.isNotNull(to) && to.defaultValue() == null
				&& fills.of(table.name(), to.name()).isEmpty()) {
			notes.add("%s takes no null any more: rows that have none stop the upgrade; --fill %s=<SQL> fills them."
				.formatted(name, name));
		}
		if (TypeText.same(from.type(), to.type())) {
			return;
		}
		String type = TypeText.shortened(TypeText.canonical(to.type()));
		boolean ofBytes = ByteConversions.expression(from.type(), to.type(), "") != null;
		if (!ofBytes && !TypeText.converts(from.type(), to.type())) {
			notes.add("%s becomes %s: values that are none stop the upgrade.".formatted(name, type));
		}
		else if (Narrowing.stops(TYPES.of(from.type()), TYPES.of(to.type()))) {
			notes.add("%s becomes %s: values that do not fit stop the upgrade.".formatted(name, type));
		}
	}

	/** Who goes back in a hurry should not find then that it does not go. */
	private static void gone(TablePicture table, ColumnPicture gone, Fills fills, List<String> notes) {
		if (ColumnSteps.needsFill(gone) && fills.of(table.name(), gone.name()).isEmpty()) {
			String name = new DatabaseObject(ObjectKind.COLUMN, table.name(), gone.name()).fullName();
			notes.add("%s takes no null: rows stop the downgrade; --fill %s=<SQL> fills them.".formatted(name, name));
		}
	}

}
