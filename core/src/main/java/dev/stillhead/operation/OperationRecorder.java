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

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * Records what a revision says.
 */
final class OperationRecorder extends ChangeRecorder {

	private final Recording recording;

	private final DowngradeWords downgradeWords;

	/**
	 * Writes into a recording.
	 * @param recording takes what is said
	 * @param downgradeWords what a downgrade may say besides
	 */
	OperationRecorder(Recording recording, DowngradeWords downgradeWords) {
		super(recording);
		this.recording = recording;
		this.downgradeWords = downgradeWords;
	}

	@Override
	public void bulkInsert(String table, Columns columns, Row first, Row... more) {
		List<Row> rows = Stream.concat(Stream.of(first), Stream.of(more)).toList();
		for (Row row : rows) {
			if (row.values().size() != columns.names().size()) {
				throw new RefusedCallException(
						"a row has %d values for %d columns".formatted(row.values().size(), columns.names().size()),
						"Give every column a value; null is one.");
			}
		}
		this.recording.add(new BulkInsert(this.recording.here(), Names.qualified(table), columns, rows));
	}

	@Override
	public void execute(String sql) {
		execute(Ddl.sql(sql));
	}

	@Override
	public void execute(Sql sql) {
		SqlValue value = (SqlValue) sql;
		this.recording.add(new ExecuteSql(this.recording.here(), value.text(), value.undo()));
	}

	@Override
	public void execute(String what, LiveWork work) {
		if (what.isBlank()) {
			throw new RefusedCallException("the work has no name",
					"Say in a few words what it does: op.execute(\"split users.name\", …).");
		}
		this.recording.add(new ExecuteLive(this.recording.here(), what, work));
	}

	@Override
	public void execute(DialectOperation operation) {
		Objects.requireNonNull(operation, "'operation' must not be null");
		RefusedCallException.orRefuse(() -> OperationText.of(List.of(operation)),
				"Make it a record of strings, numbers, booleans, enum constants, lists and further records.");
		this.recording.add(operation.at(this.recording.here()));
	}

	@Override
	public void batchAlterTable(String table, Consumer<BatchOperations> changes, BatchOption... options) {
		SourceLocation location = this.recording.here();
		QualifiedName name = Names.qualified(table);
		List<BatchOptionValue> values = Stream.of(options).map((option) -> (BatchOptionValue) option).toList();
		List<TableElement> elements = BatchWords.copyFrom(values);
		TableDefinition copyFrom = null;
		if (!elements.isEmpty()) {
			TableDraft draft = new TableDraft(name);
			elements.forEach((element) -> ((TablePart) element).addTo(draft));
			copyFrom = draft.resolve(new DefaultNames());
		}
		List<BatchChange> recorded = this.recording.batch((inner) -> {
			BatchRecorder batch = new BatchRecorder(new OperationRecorder(inner, this.downgradeWords), table);
			changes.accept(batch);
			return batch;
		});
		if (!recorded.isEmpty()) {
			this.recording
				.addKnown(new BatchAlterTable(location, name, recorded, BatchWords.recreate(values), copyFrom));
		}
	}

	@Override
	public void outsideTransaction(Consumer<Operations> block) {
		SourceLocation location = this.recording.here();
		List<MigrateOperation> operations = this.recording.block(() -> block.accept(this));
		if (!operations.isEmpty()) {
			this.recording.add(new OutsideTransaction(location, operations));
		}
	}

	@Override
	public CreateOperations ifNotExists() {
		return new CreateRecorder(this.recording, true);
	}

	@Override
	public DropOperations ifExists() {
		return new DropRecorder(this.recording, true);
	}

	@Override
	public void reverseUpgrade() {
		this.downgradeWords.reverseUpgrade(this.recording);
	}

	@Override
	public void irreversible(String reason) {
		this.downgradeWords.irreversible(this.recording.here(), reason);
	}

	@Override
	public String argument(String name) {
		return this.recording.arguments().required(name);
	}

	@Override
	public String argument(String name, String otherwise) {
		return this.recording.arguments().optional(name, otherwise);
	}

	@Override
	public DatabaseProduct database() {
		return this.recording.database();
	}

}
