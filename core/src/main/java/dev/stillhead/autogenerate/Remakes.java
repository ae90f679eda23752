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

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.ViewPicture;

/**
 * What has to make room for a change though it is not itself changed: it is dropped and
 * made anew. PostgreSQL changes the type of no column that a view, a trigger or a
 * computed column looks at, and no expression follows a column to another type.
 */
final class Remakes {

	private final DatabaseSchema before;

	private final DatabaseSchema after;

	/** Columns that get another type. */
	private final Set<Owner> retyped = new HashSet<>();

	/** Columns whose values become something else, not just longer or shorter. */
	private final Set<Owner> rebased = new HashSet<>();

	/** Columns that are dropped and added. */
	private final Set<Owner> columns = new HashSet<>();

	/**
	 * Looks for what has to make room.
	 * @param before one picture
	 * @param after the other
	 */
	Remakes(DatabaseSchema before, DatabaseSchema after) {
		this.before = before;
		this.after = after;
		before.tables().forEach((table) -> after.table(table.name()).ifPresent((then) -> compare(table, then)));
	}

	private void compare(TablePicture table, TablePicture then) {
		for (ColumnPicture column : table.columns()) {
			ColumnPicture other = then.column(column.name()).orElse(null);
			if (other != null) {
				compare(new Owner(table.name(), column.name()), column, other);
			}
		}
		for (ColumnPicture column : table.columns()) {
			GeneratedPicture generated = column.generated();
			if (generated != null && then.column(column.name()).isPresent()
					&& mentionsAny(generated.expression(), table.name(), this.retyped)) {
				this.columns.add(new Owner(table.name(), column.name()));
			}
		}
	}

	private void compare(Owner column, ColumnPicture was, ColumnPicture is) {
		if (isComputedAnew(was, is)) {
			this.columns.add(column);
			return;
		}
		boolean otherEnum = isReplaced(was.type());
		if (otherEnum || !TypeText.same(was.type(), is.type()) || !Objects.equals(was.collation(), is.collation())) {
			this.retyped.add(column);
		}
		if (otherEnum || !TypeText.sameBase(was.type(), is.type())) {
			this.rebased.add(column);
		}
	}

	/** Whether no ALTER leads from the one to the other. */
	private static boolean isComputedAnew(ColumnPicture was, ColumnPicture is) {
		return is.generated() != null
				&& (!Objects.equals(was.generated(), is.generated()) || !TypeText.same(was.type(), is.type()));
	}

	/**
	 * Whether a type is an enum, or an array of one, that loses values or their order.
	 */
	boolean isReplaced(String type) {
		String element = type.replace("[]", "");
		return this.before.enums()
			.stream()
			.filter((enumeration) -> QuotedNames.isWrittenAs(enumeration.name(), element))
			.anyMatch((enumeration) -> isReplaced(enumeration, this.after));
	}

	static boolean isReplaced(EnumPicture was, DatabaseSchema after) {
		return after.enums()
			.stream()
			.filter((enumeration) -> enumeration.name().equals(was.name()))
			.anyMatch((enumeration) -> !EnumValues.isExtended(was.values(), enumeration.values()));
	}

	boolean isRemade(QualifiedName table, String column) {
		return this.columns.contains(new Owner(table, column));
	}

	boolean isRetyped(QualifiedName table, String column) {
		return this.retyped.contains(new Owner(table, column));
	}

	/** Whether a part that stays as it is has to be made anew. */
	boolean isRemade(QualifiedName table, Part part) {
		if (mentionsAny(part, table, this.columns)) {
			return true;
		}
		if (part instanceof TriggerPart trigger) {
			return trigger.looksAtColumns() && mentionsAny(part, table, this.retyped);
		}
		if (part instanceof ForeignKeyPart key) {
			return mentionsAny(part, table, this.rebased) || !isKept(key.picture());
		}
		boolean expression = part.kind() == ObjectKind.CHECK || part.kind() == ObjectKind.EXCLUSION
				|| (part instanceof IndexPart index && index.isTyped());
		return expression && mentionsAny(part, table, this.rebased);
	}

	/** Whether the key that a foreign key refers to stays untouched. */
	private boolean isKept(ForeignKeyPicture key) {
		for (String column : key.referenced()) {
			if (this.rebased.contains(new Owner(key.table(), column))) {
				return false;
			}
		}
		return this.before.table(key.table()).isEmpty() || isKeptKey(key.table(), key.referenced());
	}

	/** Whether a key over some columns is there all the time. */
	boolean isKeptKey(QualifiedName table, List<String> columns) {
		Part was = this.before.table(table).map((there) -> keyOf(there, columns)).orElse(null);
		Part is = this.after.table(table).map((then) -> keyOf(then, columns)).orElse(null);
		return was != null && is != null && was.name().equals(is.name()) && was.doesTheSameAs(is)
				&& !mentionsAny(was, table, this.columns);
	}

	/** The key of a table that a foreign key to some of its columns hangs on. */
	static @Nullable Part keyOf(TablePicture table, List<String> columns) {
		Set<String> wanted = Set.copyOf(columns);
		return TableParts.of(table).stream().filter((part) -> isKey(part, wanted)).findFirst().orElse(null);
	}

	private static boolean isKey(Part part, Set<String> columns) {
		if (part instanceof KeyPart key) {
			return Set.copyOf(key.picture().columns()).equals(columns);
		}
		return part instanceof IndexPart index && index.isPlainUnique() && index.columns().size() == columns.size()
				&& columns.containsAll(index.columns());
	}

	private static boolean mentionsAny(Part part, QualifiedName table, Set<Owner> columns) {
		return columns.stream().anyMatch((column) -> column.table().equals(table) && part.mentions(column.column()));
	}

	private static boolean mentionsAny(String expression, QualifiedName table, Set<Owner> columns) {
		return columns.stream()
			.anyMatch((column) -> column.table().equals(table) && ExpressionText.mentions(expression, column.column()));
	}

	/** Whether a view that stays as it is has to be made anew. */
	boolean isRemade(ViewPicture view) {
		return looksAtAny(view, this.retyped) || looksAtAny(view, this.columns);
	}

	private static boolean looksAtAny(ViewPicture view, Set<Owner> columns) {
		return columns.stream()
			.anyMatch((column) -> ExpressionText.mentions(view.query(), column.table().name())
					&& ExpressionText.mentions(view.query(), column.column()));
	}

}
