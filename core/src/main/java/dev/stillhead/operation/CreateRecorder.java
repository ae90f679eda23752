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
import java.util.List;

import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceDefinition;

/**
 * Records the verbs that make something.
 */
final class CreateRecorder implements CreateOperations {

	private final Recording recording;

	private final boolean ifNotExists;

	CreateRecorder(Recording recording, boolean ifNotExists) {
		this.recording = recording;
		this.ifNotExists = ifNotExists;
	}

	@Override
	public void createSchema(String schema) {
		this.recording.add(new CreateSchema(this.recording.here(), Names.simple(schema), this.ifNotExists));
	}

	@Override
	public void createTable(String table, TableElement... elements) {
		TableDraft draft = new TableDraft(Names.qualified(table));
		for (TableElement element : elements) {
			((TablePart) element).addTo(draft);
		}
		this.recording
			.add(new CreateTable(this.recording.here(), draft.resolve(this.recording.names()), this.ifNotExists));
	}

	@Override
	public void addColumn(String table, Column column, Column... more) {
		QualifiedName name = Names.qualified(table);
		List<NewColumn> columns = new ArrayList<>();
		columns.add(((ColumnValue) column).resolve(name, this.recording.names()));
		for (Column next : more) {
			columns.add(((ColumnValue) next).resolve(name, this.recording.names()));
		}
		this.recording.add(new AddColumns(this.recording.here(), name, columns, this.ifNotExists));
	}

	@Override
	public void createSequence(Sequence sequence) {
		SequenceDefinition definition = ((SequenceValue) sequence).definition();
		this.recording.names().claim(definition.name());
		this.recording.add(new CreateSequence(this.recording.here(), definition, this.ifNotExists));
	}

	@Override
	public void createExtension(String extension) {
		this.recording.add(new CreateExtension(this.recording.here(), Names.simple(extension), this.ifNotExists));
	}

	@Override
	public void addEnumValue(String enumType, String value, EnumPosition... where) {
		if (where.length > 1) {
			throw new RefusedCallException("a value of an enum type stands in one place",
					"Say before(…) or after(…) once.");
		}
		this.recording.add(new AddEnumValue(this.recording.here(), Names.qualified(enumType), value,
				(where.length == 1) ? where[0] : null, this.ifNotExists));
	}

	@Override
	public void createIndex(String table, Index index) {
		QualifiedName name = Names.qualified(table);
		IndexValue value = (IndexValue) index;
		IndexDefinition definition = value.resolve(name, this.recording.names());
		this.recording.names().claim(name.sibling(definition.name()));
		this.recording
			.add(new CreateIndex(this.recording.here(), name, definition, value.isConcurrent(), this.ifNotExists));
	}

}
