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

import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.DomainDefinition;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.TableDefinition;

/**
 * Records the verbs that drop something. What a definition leaves without a name is
 * looked for under the name that it would get in a revision of its own.
 */
final class DropRecorder implements DropOperations {

	private final Recording recording;

	private final boolean ifExists;

	DropRecorder(Recording recording, boolean ifExists) {
		this.recording = recording;
		this.ifExists = ifExists;
	}

	@Override
	public void dropSchema(String schema) {
		this.recording.add(new DropSchema(this.recording.here(), Names.simple(schema), this.ifExists));
	}

	@Override
	public void dropTable(String table) {
		QualifiedName name = Names.qualified(table);
		TableDefinition known = this.recording.known().table(name);
		add(new DropTable(this.recording.here(), name, known, this.ifExists));
	}

	@Override
	public void dropTable(String table, TableElement first, TableElement... formerly) {
		TableDraft draft = new TableDraft(Names.qualified(table));
		((TablePart) first).addTo(draft);
		for (TableElement element : formerly) {
			((TablePart) element).addTo(draft);
		}
		TableDefinition definition = draft.resolve(new DefaultNames());
		add(new DropTable(this.recording.here(), definition.name(), definition, this.ifExists));
	}

	private void add(DropTable operation) {
		TableDefinition formerly = operation.formerly();
		release(operation.name());
		if (formerly != null) {
			formerly.constraints().forEach((constraint) -> release(operation.name().sibling(constraint.name())));
			formerly.indexes().forEach((index) -> release(operation.name().sibling(index.name())));
		}
		this.recording.add(operation);
	}

	@Override
	public void dropColumn(String table, String column) {
		QualifiedName name = Names.qualified(table);
		List<String> columns = List.of(Names.simple(column));
		add(new DropColumns(this.recording.here(), name, columns, this.recording.known().columns(name, columns),
				this.ifExists));
	}

	@Override
	public void dropColumn(String table, Column formerly) {
		QualifiedName name = Names.qualified(table);
		NewColumn column = ((ColumnValue) formerly).resolve(name, new DefaultNames());
		add(new DropColumns(this.recording.here(), name, List.of(column.name()), List.of(column), this.ifExists));
	}

	private void add(DropColumns operation) {
		List<NewColumn> formerly = operation.formerly();
		if (formerly != null) {
			formerly.stream()
				.flatMap((column) -> column.constraints().stream())
				.forEach((constraint) -> release(operation.table().sibling(constraint.name())));
		}
		this.recording.add(operation);
	}

	@Override
	public void dropIndex(String table, String index) {
		QualifiedName name = Names.qualified(table);
		String indexName = Names.simple(index);
		IndexDefinition known = this.recording.known().index(name, indexName);
		add(new DropIndex(this.recording.here(), name, indexName, known, false, this.ifExists));
	}

	@Override
	public void dropIndex(String table, Index formerly) {
		QualifiedName name = Names.qualified(table);
		IndexValue value = (IndexValue) formerly;
		IndexDefinition definition = value.resolve(name, new DefaultNames());
		add(new DropIndex(this.recording.here(), name, definition.name(), definition, value.isConcurrent(),
				this.ifExists));
	}

	private void add(DropIndex operation) {
		release(operation.table().sibling(operation.name()));
		this.recording.add(operation);
	}

	@Override
	public void dropConstraint(String table, String constraint) {
		QualifiedName name = Names.qualified(table);
		String constraintName = Names.simple(constraint);
		ConstraintDefinition known = this.recording.known().constraint(name, constraintName);
		add(new DropConstraint(this.recording.here(), name, constraintName, known, this.ifExists));
	}

	@Override
	public void dropConstraint(String table, Constraint formerly) {
		QualifiedName name = Names.qualified(table);
		ConstraintDefinition definition = ((ConstraintValue) formerly).resolve(name, new DefaultNames());
		add(new DropConstraint(this.recording.here(), name, definition.name(), definition, this.ifExists));
	}

	private void add(DropConstraint operation) {
		release(operation.table().sibling(operation.name()));
		this.recording.add(operation);
	}

	@Override
	public void dropSequence(String sequence) {
		QualifiedName name = Names.qualified(sequence);
		add(new DropSequence(this.recording.here(), name, this.recording.known().sequence(name), this.ifExists));
	}

	@Override
	public void dropSequence(Sequence formerly) {
		SequenceDefinition definition = ((SequenceValue) formerly).definition();
		add(new DropSequence(this.recording.here(), definition.name(), definition, this.ifExists));
	}

	private void add(DropSequence operation) {
		release(operation.name());
		this.recording.add(operation);
	}

	@Override
	public void dropDomain(String domain) {
		QualifiedName name = Names.qualified(domain);
		this.recording
			.add(new DropDomain(this.recording.here(), name, this.recording.known().domain(name), this.ifExists));
	}

	@Override
	public void dropDomain(String domain, ColumnType type, DomainElement... formerly) {
		DomainDraft draft = new DomainDraft(Names.qualified(domain), type);
		List.of(formerly).forEach(draft::add);
		DomainDefinition definition = draft.resolve(new DefaultNames());
		this.recording.add(new DropDomain(this.recording.here(), definition.name(), definition, this.ifExists));
	}

	@Override
	public void dropEnum(String enumType) {
		QualifiedName name = Names.qualified(enumType);
		EnumType known = this.recording.known().enumType(name);
		this.recording.add(new DropEnum(this.recording.here(), name, known, this.ifExists));
	}

	@Override
	public void dropEnum(EnumType formerly) {
		this.recording.add(new DropEnum(this.recording.here(), formerly.name(), formerly, this.ifExists));
	}

	@Override
	public void dropExtension(String extension) {
		this.recording.add(new DropExtension(this.recording.here(), Names.simple(extension), this.ifExists));
	}

	@Override
	public void dropView(String view) {
		QualifiedName name = Names.qualified(view);
		String known = this.recording.known().view(name);
		this.recording.add(new DropView(this.recording.here(), name, known, false, this.ifExists));
	}

	@Override
	public void dropView(String view, String formerQuery) {
		this.recording.add(new DropView(this.recording.here(), Names.qualified(view), Texts.required(formerQuery),
				false, this.ifExists));
	}

	@Override
	public void dropMaterializedView(String view) {
		QualifiedName name = Names.qualified(view);
		String known = this.recording.known().view(name);
		this.recording.add(new DropView(this.recording.here(), name, known, true, this.ifExists));
	}

	@Override
	public void dropMaterializedView(String view, String formerQuery) {
		this.recording.add(new DropView(this.recording.here(), Names.qualified(view), Texts.required(formerQuery), true,
				this.ifExists));
	}

	@Override
	public void dropFunction(String signature) {
		String known = this.recording.known().function(signature);
		this.recording.add(new DropFunction(this.recording.here(), Texts.required(signature), known, this.ifExists));
	}

	@Override
	public void dropFunction(String signature, String formerDefinition) {
		this.recording.add(new DropFunction(this.recording.here(), Texts.required(signature),
				Texts.required(formerDefinition), this.ifExists));
	}

	@Override
	public void dropTrigger(String table, String trigger) {
		QualifiedName name = Names.qualified(table);
		String known = this.recording.known().trigger(name, Names.simple(trigger));
		this.recording.add(new DropTrigger(this.recording.here(), name, Names.simple(trigger), known, this.ifExists));
	}

	@Override
	public void dropTrigger(String table, String trigger, String formerDefinition) {
		this.recording.add(new DropTrigger(this.recording.here(), Names.qualified(table), Names.simple(trigger),
				Texts.required(formerDefinition), this.ifExists));
	}

	private void release(QualifiedName name) {
		this.recording.names().release(name);
	}

}
