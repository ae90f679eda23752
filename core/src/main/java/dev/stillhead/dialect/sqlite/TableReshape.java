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

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.DeferredStatements;
import dev.stillhead.dialect.sqlite.SchemaObjects.SchemaObject;
import dev.stillhead.operation.BatchChange;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.Recreate;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * Changes of one table of which some depend on what the table looks like: where
 * {@code ALTER TABLE} can do all of them it does, and otherwise the table is copied.
 */
final class TableReshape implements DeferredStatements {

	private final SqliteDialect dialect;

	private final QualifiedName table;

	private final List<BatchChange> changes;

	private final Recreate recreate;

	private final @Nullable TableDefinition described;

	private final List<String> words;

	TableReshape(SqliteDialect dialect, QualifiedName table, List<BatchChange> changes, Recreate recreate,
			@Nullable TableDefinition described) {
		this.dialect = dialect;
		this.table = table;
		this.changes = List.copyOf(changes);
		this.recreate = recreate;
		this.described = described;
		this.words = changes.stream()
			.flatMap((change) -> dialect.plainly(change.operation()).stream())
			.map(SqlStatement::text)
			.toList();
	}

	@Override
	public SourceLocation location() {
		return this.changes.get(0).operation().location();
	}

	@Override
	public List<String> words() {
		return this.words;
	}

	@Override
	public @Nullable List<SqlStatement> expected() {
		boolean plain = this.recreate != Recreate.ALWAYS && this.changes.stream()
			.allMatch((change) -> change.place() == null && TableOperations.isPlain(change.operation()));
		List<List<@Nullable String>> said = described();
		if (!plain && said != null) {
			return statements(said);
		}
		return plain
				? this.changes.stream().flatMap((change) -> this.dialect.plainly(change.operation()).stream()).toList()
				: null;
	}

	@Override
	public String query() {
		return SchemaObjects.QUERY;
	}

	@Override
	public List<SqlStatement> statements(List<List<@Nullable String>> answer) {
		SchemaObjects schema = SchemaObjects.of(answer);
		SchemaObject object = schema.table(this.table.name());
		if (object == null) {
			throw new TableNotReshapedException(location(), "there is no table " + this.table,
					"Check its spelling, and whether the revision that makes it comes before this one.");
		}
		TableText text = ReadTable.of(object, schema, location());
		TableCopy copy = new TableCopy(this.dialect, object.name(), text, schema, location());
		List<SqlStatement> plain = (this.recreate == Recreate.ALWAYS) ? null
				: new PlainChanges(this.dialect, this.table, copy).statements(this.changes);
		return (plain != null) ? plain : copied(object.name(), text, schema);
	}

	@Override
	public boolean isToldBy(List<List<@Nullable String>> answer) {
		return SchemaObjects.of(answer).table(this.table.name()) != null;
	}

	@Override
	public @Nullable List<List<@Nullable String>> described() {
		TableDefinition said = this.described;
		if (said == null) {
			return null;
		}
		List<List<@Nullable String>> rows = new ArrayList<>();
		rows.add(List.of("table", this.table.name(), this.table.name(),
				plainly(new CreateTable(location(), said.withoutIndexes(), false))));
		for (IndexDefinition index : said.indexes()) {
			rows.add(List.of("index", index.name(), this.table.name(),
					plainly(new CreateIndex(location(), this.table, index, false, false))));
		}
		return rows;
	}

	private String plainly(MigrateOperation operation) {
		return this.dialect.plainly(operation).get(0).text();
	}

	@Override
	public List<SqlStatement> guarded(List<List<@Nullable String>> answer) {
		SchemaObjects schema = SchemaObjects.of(answer);
		TableGuard guard = new TableGuard(this.dialect, location());
		List<SqlStatement> guarded = new ArrayList<>(answer.equals(described())
				? guard.asDescribed(schema, this.table.name()) : guard.unchanged(schema, this.table.name()));
		guarded.addAll(statements(answer));
		return guarded;
	}

	private List<SqlStatement> copied(String name, TableText text, SchemaObjects schema) {
		if (this.recreate == Recreate.NEVER) {
			throw new TableNotReshapedException(location(),
					"ALTER TABLE of SQLite cannot do this to %s, and the batch says recreateNever()"
						.formatted(this.table),
					"Leave out recreateNever(), and the table is copied.");
		}
		TableCopy copy = new TableCopy(this.dialect, name, text, schema, location());
		TableEdits edits = new TableEdits(this.dialect, this.table, copy);
		this.changes.forEach(edits::apply);
		return copy.statements();
	}

}
