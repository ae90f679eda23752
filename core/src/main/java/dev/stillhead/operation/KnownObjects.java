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

package dev.stillhead.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;

/**
 * What a revision has said so far, so that it need not say it again: a column that it
 * added two lines above can be dropped by its name. Mutable, for one recording.
 */
final class KnownObjects implements OperationVisitor<@Nullable Void> {

	private final Map<QualifiedName, KnownTable> tables = new HashMap<>();

	/**
	 * A table, if the revision made it.
	 */
	@Nullable TableDefinition table(QualifiedName name) {
		KnownTable table = this.tables.get(name);
		return (table != null) ? table.definition(name) : null;
	}

	/**
	 * Columns, if the revision made all of them.
	 */
	@Nullable List<NewColumn> columns(QualifiedName tableName, List<String> names) {
		KnownTable table = this.tables.get(tableName);
		List<NewColumn> columns = new ArrayList<>();
		for (String name : names) {
			NewColumn column = (table != null) ? table.column(name) : null;
			if (column == null) {
				return null;
			}
			columns.add(column);
		}
		return columns;
	}

	/**
	 * An index, if the revision made it.
	 */
	@Nullable IndexDefinition index(QualifiedName tableName, String name) {
		KnownTable table = this.tables.get(tableName);
		return (table != null) ? table.index(name) : null;
	}

	private KnownTable partsOf(QualifiedName name) {
		return this.tables.computeIfAbsent(name, (key) -> new KnownTable());
	}

	@Override
	public @Nullable Void createTable(CreateTable operation) {
		if (!operation.ifNotExists()) {
			this.tables.put(operation.table().name(), new KnownTable(operation.table()));
		}
		return null;
	}

	@Override
	public @Nullable Void dropTable(DropTable operation) {
		this.tables.remove(operation.name());
		return null;
	}

	@Override
	public @Nullable Void addColumns(AddColumns operation) {
		if (!operation.ifNotExists()) {
			operation.columns().forEach(partsOf(operation.table())::add);
		}
		return null;
	}

	@Override
	public @Nullable Void dropColumns(DropColumns operation) {
		operation.names().forEach(partsOf(operation.table())::dropColumn);
		return null;
	}

	@Override
	public @Nullable Void createIndex(CreateIndex operation) {
		if (!operation.ifNotExists()) {
			partsOf(operation.table()).add(operation.index());
		}
		return null;
	}

	@Override
	public @Nullable Void dropIndex(DropIndex operation) {
		partsOf(operation.table()).dropIndex(operation.name());
		return null;
	}

	@Override
	public @Nullable Void executeSql(ExecuteSql operation) {
		return null;
	}

	@Override
	public @Nullable Void executeLive(ExecuteLive operation) {
		return null;
	}

	@Override
	public @Nullable Void outsideTransaction(OutsideTransaction operation) {
		return null;
	}

	@Override
	public @Nullable Void dialectOperation(DialectOperation operation) {
		return null;
	}

}
