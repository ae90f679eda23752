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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.ColumnAlteration;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.DropTable;
import dev.stillhead.operation.ExecuteSql;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.operation.RenameTable;
import dev.stillhead.operation.TypeAlteration;
import dev.stillhead.plan.DataLoss;
import dev.stillhead.schema.QualifiedName;

/**
 * What operations throw away that no downgrade brings back.
 */
public final class DestroyedData {

	private final RowEstimates rows;

	/** Former names of tables, by the names that operations give them. */
	private final Map<QualifiedName, QualifiedName> formerNames = new HashMap<>();

	DestroyedData(RowEstimates rows) {
		this.rows = rows;
	}

	/**
	 * What some operations destroy.
	 * @param operations the operations, in order
	 * @param rows about how many rows tables have
	 * @return one line for each table or column:
	 * {@code habits.program_templates.title (about 1,200 rows)}
	 */
	public static List<String> of(List<MigrateOperation> operations, RowEstimates rows) {
		DestroyedData data = new DestroyedData(rows);
		List<String> all = new ArrayList<>();
		operations.forEach((operation) -> all.addAll(data.of(operation)));
		return List.copyOf(all);
	}

	/** What the next operation destroys. */
	List<String> of(MigrateOperation operation) {
		if (operation instanceof OutsideTransaction outside) {
			return outside.operations().stream().flatMap((inner) -> of(inner).stream()).toList();
		}
		if (operation instanceof RenameTable rename) {
			this.formerNames.put(rename.table().sibling(rename.newName()), rename.table());
		}
		if (operation instanceof ExecuteSql execute) {
			return DataLoss.of(List.of(execute.sql())).names();
		}
		if (operation instanceof AlterColumn alter) {
			return alter.changes()
				.stream()
				.filter(DestroyedData::narrows)
				.map((alteration) -> "part of " + alter.table() + "." + alter.column() + about(alter.table()))
				.toList();
		}
		if (operation instanceof DropTable drop) {
			return List.of(drop.name() + about(drop.name()));
		}
		if (operation instanceof DropColumns drop) {
			List<NewColumn> formerly = drop.formerly();
			return drop.names()
				.stream()
				.filter((name) -> formerly == null || !isComputed(formerly, name))
				.map((name) -> drop.table() + "." + name + about(drop.table()))
				.toList();
		}
		return List.of();
	}

	private static boolean narrows(ColumnAlteration alteration) {
		return alteration instanceof TypeAlteration type && type.former() != null
				&& Narrowing.destroys(type.former(), type.type());
	}

	private static boolean isComputed(List<NewColumn> columns, String name) {
		return columns.stream()
			.anyMatch((column) -> column.name().equals(name) && column.definition().generatedAs() != null);
	}

	private String about(QualifiedName table) {
		OptionalLong estimate = this.rows.of(this.formerNames.getOrDefault(table, table));
		return estimate.isPresent() ? about(estimate.getAsLong()) : "";
	}

	private static String about(long rows) {
		return (rows == 0) ? " (no rows)"
				: String.format(Locale.ROOT, " (about %,d %s)", rows, (rows == 1) ? "row" : "rows");
	}

}
