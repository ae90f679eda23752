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
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.TableFamily;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.TableStorage;

/**
 * What a table is to be that the target has.
 */
final class TableMerge {

	private final Keeping keeping;

	private final GivenNames names;

	TableMerge(Keeping keeping, GivenNames names) {
		this.keeping = keeping;
		this.names = names;
	}

	/** A table that only the target has. */
	TablePicture added(TablePicture target) {
		List<ColumnPicture> columns = target.columns().stream().filter((column) -> isIncluded(target, column)).toList();
		List<Part> parts = TableParts.of(target)
			.stream()
			.filter((part) -> this.keeping.isIncluded(new DatabaseObject(part.kind(), target.name(), part.name())))
			.map((part) -> this.names.name(target.name(), part))
			.toList();
		return TableParts.with(target, columns, parts);
	}

	/** A table that both have. */
	TablePicture merged(TablePicture database, TablePicture target) {
		List<ColumnPicture> columns = new ArrayList<>();
		for (ColumnPicture column : database.columns()) {
			ColumnPicture wanted = target.column(column.name()).orElse(null);
			if (wanted != null) {
				columns.add(new ColumnMerge(this.keeping, database.name(), column, wanted).column());
			}
			else if (!isIncluded(database, column) || column.inherited() || keeps(database, column)) {
				columns.add(column);
			}
		}
		target.columns()
			.stream()
			.filter((column) -> database.column(column.name()).isEmpty() && isIncluded(database, column))
			.forEach(columns::add);
		List<Part> parts = new PartMerge(this.keeping, database.name(), this.names)
			.without((part) -> isAboutOtherType(part, database, target))
			.merge(TableParts.of(database), TableParts.of(target));
		parts.removeIf((part) -> {
			boolean gone = isAboutGone(part, database, columns);
			if (gone) {
				this.keeping.forget(database.name(), part);
			}
			return gone;
		});
		TablePicture merged = TableParts.with(database, columns, parts);
		return new TablePicture(merged.name(), merged.columns(), merged.primaryKey(), merged.uniques(), merged.checks(),
				merged.exclusions(), merged.foreignKeys(), merged.indexes(), merged.triggers(),
				family(database, target), storage(database, target), comment(database, target));
	}

	private boolean isIncluded(TablePicture table, ColumnPicture column) {
		return this.keeping.isIncluded(new DatabaseObject(ObjectKind.COLUMN, table.name(), column.name()));
	}

	private boolean keeps(TablePicture table, ColumnPicture column) {
		return this.keeping.keeps(new DatabaseObject(ObjectKind.COLUMN, table.name(), column.name()), true,
				ColumnWords.text(column));
	}

	/** What mentions a column that goes has to go with it. */
	private static boolean isAboutGone(Part part, TablePicture database, List<ColumnPicture> columns) {
		return database.columns()
			.stream()
			.filter((column) -> columns.stream().noneMatch((other) -> other.name().equals(column.name())))
			.anyMatch((column) -> !(part instanceof TriggerPart) && part.mentions(column.name()));
	}

	/**
	 * A check that only the database has may say something of values that its column does
	 * not hold any more.
	 */
	private static boolean isAboutOtherType(Part part, TablePicture database, TablePicture target) {
		return part instanceof CheckPart && database.columns()
			.stream()
			.filter((column) -> part.mentions(column.name()))
			.anyMatch((column) -> target.column(column.name())
				.filter((other) -> !TypeText.alike(column.type(), other.type()))
				.isPresent());
	}

	private TableFamily family(TablePicture database, TablePicture target) {
		boolean same = database.family().equals(target.family());
		return (same || !this.keeping.canExpress(ObjectKind.FAMILY)) ? database.family() : target.family();
	}

	private TableStorage storage(TablePicture database, TablePicture target) {
		TableStorage was = database.storage();
		TableStorage wanted = target.storage();
		boolean says = !wanted.equals(new TableStorage(false, wanted.method(), wanted.foreignServer(), Map.of()));
		if (was.equals(wanted) || says) {
			return wanted;
		}
		DatabaseObject object = new DatabaseObject(ObjectKind.TABLE, database.name(), null);
		return this.keeping.keeps(object, Aspect.STORAGE, was.options().toString()) ? was : wanted;
	}

	private @Nullable String comment(TablePicture database, TablePicture target) {
		String was = database.comment();
		String wanted = target.comment();
		if (!this.keeping.settings().compareComments() || Objects.equals(was, wanted)) {
			return was;
		}
		DatabaseObject object = new DatabaseObject(ObjectKind.TABLE, database.name(), null);
		return (wanted == null && was != null && this.keeping.keeps(object, Aspect.COMMENT, was)) ? was : wanted;
	}

}
