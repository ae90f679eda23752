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

package dev.stillhead.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.BatchChange;
import dev.stillhead.operation.ColumnPlace;
import dev.stillhead.operation.DropConstraint;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.MigrateOperation;

/**
 * Lets changes of a table that were said before a column was renamed be done after it.
 *
 * @param from the column's name when they were said
 * @param to its name when they are done
 */
record RenamedColumn(String from, String to) {

	/**
	 * The changes in the column's new name.
	 * @return the changes; null if one of them cannot be said so
	 */
	@Nullable List<BatchChange> in(List<BatchChange> changes) {
		List<BatchChange> renamed = new ArrayList<>();
		for (BatchChange change : changes) {
			MigrateOperation operation = in(change.operation());
			if (operation == null) {
				return null;
			}
			ColumnPlace place = change.place();
			renamed.add(new BatchChange(operation,
					(place != null) ? new ColumnPlace(place.before(), renamed(place.column())) : null));
		}
		return renamed;
	}

	/** Whatever may name the column in an expression is better left where it is. */
	private @Nullable MigrateOperation in(MigrateOperation operation) {
		if (operation instanceof AlterColumn alter) {
			boolean plain = !says(alter.changes(), this.from) && !alter.column().equalsIgnoreCase(this.to);
			return plain ? new AlterColumn(alter.location(), alter.table(), renamed(alter.column()), alter.changes())
					: null;
		}
		boolean namesNoColumn = operation instanceof DropConstraint || operation instanceof DropIndex;
		return (namesNoColumn || !(says(operation, this.from) || says(operation, this.to))) ? operation : null;
	}

	/** Operations are records, and so tell all that they hold. */
	private static boolean says(Object operation, String column) {
		return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
			.matcher(operation.toString())
			.find();
	}

	private String renamed(String column) {
		return column.equalsIgnoreCase(this.from) ? this.to : column;
	}

}
