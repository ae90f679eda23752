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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.QualifiedName;

/**
 * Records the verbs that change, rename or make something for which there is no IF.
 */
abstract class ChangeRecorder extends ForwardingOperations {

	private final Recording recording;

	ChangeRecorder(Recording recording) {
		super(new CreateRecorder(recording, false), new DropRecorder(recording, false));
		this.recording = recording;
	}

	@Override
	public void renameTable(String table, String newName) {
		QualifiedName name = Names.qualified(table);
		String renamed = Names.simple(newName);
		this.recording.names().release(name);
		this.recording.names().claim(name.sibling(renamed));
		this.recording.add(new RenameTable(this.recording.here(), name, renamed));
	}

	@Override
	public void alterTable(String table, TableChange first, TableChange... more) {
		QualifiedName name = Names.qualified(table);
		List<TableAlteration> changes = Stream.concat(Stream.of(first), Stream.of(more))
			.map((change) -> ((TableChangeValue) change).alteration())
			.toList();
		requireDistinct(changes,
				(change) -> (change instanceof TableOptionAlteration option) ? option.name() : change.getClass());
		this.recording.add(new AlterTable(this.recording.here(), name, changes));
	}

	@Override
	public void alterColumn(String table, String column, ColumnChange first, ColumnChange... more) {
		QualifiedName name = Names.qualified(table);
		String columnName = Names.simple(column);
		ColumnDefinition before = this.recording.known().columnDefinition(name, columnName);
		List<ColumnAlteration> changes = new ArrayList<>();
		for (ColumnChange change : Stream.concat(Stream.of(first), Stream.of(more)).toList()) {
			ColumnAlteration alteration = ((ColumnChangeValue) change).alteration();
			changes.add((before != null) ? alteration.knowing(before) : alteration);
		}
		requireDistinct(changes, Object::getClass);
		this.recording.add(new AlterColumn(this.recording.here(), name, columnName, changes));
	}

	/**
	 * Refuses two changes of one thing: which of them is meant cannot be known.
	 */
	private static <C> void requireDistinct(List<C> changes, Function<C, Object> what) {
		Set<Object> changed = new HashSet<>();
		if (!changes.stream().map(what).allMatch(changed::add)) {
			throw new RefusedCallException("one call changes the same thing twice", "Leave one of the changes out.");
		}
	}

	@Override
	public void renameColumn(String table, String column, String newName) {
		this.recording.add(new RenameColumn(this.recording.here(), Names.qualified(table), Names.simple(column),
				Names.simple(newName)));
	}

	@Override
	public void addConstraint(String table, Constraint constraint) {
		QualifiedName name = Names.qualified(table);
		ConstraintDefinition definition = ((ConstraintValue) constraint).resolve(name, this.recording.names());
		this.recording.names().claim(name.sibling(definition.name()));
		this.recording.add(new AddConstraint(this.recording.here(), name, definition));
	}

	@Override
	public void validateConstraint(String table, String constraint) {
		this.recording
			.add(new ValidateConstraint(this.recording.here(), Names.qualified(table), Names.simple(constraint)));
	}

	@Override
	public void renameConstraint(String table, String constraint, String newName) {
		QualifiedName name = Names.qualified(table);
		String oldName = Names.simple(constraint);
		String renamed = Names.simple(newName);
		renamed(name, oldName, renamed);
		this.recording.add(new RenameConstraint(this.recording.here(), name, oldName, renamed));
	}

	@Override
	public void renameIndex(String table, String index, String newName) {
		QualifiedName name = Names.qualified(table);
		String oldName = Names.simple(index);
		String renamed = Names.simple(newName);
		renamed(name, oldName, renamed);
		this.recording.add(new RenameIndex(this.recording.here(), name, oldName, renamed));
	}

	private void renamed(QualifiedName table, String oldName, String newName) {
		this.recording.names().release(table.sibling(oldName));
		this.recording.names().claim(table.sibling(newName));
	}

	@Override
	public void createEnum(EnumType type) {
		this.recording.add(new CreateEnum(this.recording.here(), type));
	}

	@Override
	public void renameEnumValue(String enumType, String value, String newValue) {
		this.recording.add(new RenameEnumValue(this.recording.here(), Names.qualified(enumType), value, newValue));
	}

	@Override
	public void replaceEnum(EnumType type, ColumnRef first, ColumnRef... usedBy) {
		this.recording.add(new ReplaceEnum(this.recording.here(), type,
				Stream.concat(Stream.of(first), Stream.of(usedBy)).toList()));
	}

	@Override
	public void alterSequence(String sequence, SequenceChange first, SequenceChange... more) {
		List<SequenceChange> changes = Stream.concat(Stream.of(first), Stream.of(more)).toList();
		requireDistinct(changes,
				(change) -> (change instanceof SequenceNumberChange number) ? number.setting() : change.getClass());
		this.recording.add(new AlterSequence(this.recording.here(), Names.qualified(sequence), changes));
	}

	@Override
	public void createDomain(String domain, ColumnType type, DomainElement... elements) {
		DomainDraft draft = new DomainDraft(Names.qualified(domain), type);
		List.of(elements).forEach(draft::add);
		this.recording.add(new CreateDomain(this.recording.here(), draft.resolve(this.recording.names())));
	}

	@Override
	public void alterDomain(String domain, DomainChange first, DomainChange... more) {
		QualifiedName name = Names.qualified(domain);
		List<DomainAlteration> changes = Stream.concat(Stream.of(first), Stream.of(more))
			.map((change) -> ((DomainChangeValue) change).alteration(name, this.recording.names()))
			.toList();
		requireDistinct(changes, (change) -> (change instanceof DomainCheckAlteration check)
				? check.name() + check.added() : change.getClass());
		this.recording.add(new AlterDomain(this.recording.here(), name, changes));
	}

	@Override
	public void createView(String view, String query) {
		this.recording.add(new CreateView(this.recording.here(), Names.qualified(view), Texts.required(query), false));
	}

	@Override
	public void replaceView(String view, String query, String formerQuery) {
		this.recording.add(new ReplaceView(this.recording.here(), Names.qualified(view), Texts.required(query),
				Texts.required(formerQuery)));
	}

	@Override
	public void createMaterializedView(String view, String query) {
		this.recording.add(new CreateView(this.recording.here(), Names.qualified(view), Texts.required(query), true));
	}

	@Override
	public void createFunction(String signature, String definition) {
		this.recording
			.add(new CreateFunction(this.recording.here(), Texts.required(signature), Texts.required(definition)));
	}

	@Override
	public void replaceFunction(String signature, String definition, String formerDefinition) {
		this.recording.add(new ReplaceFunction(this.recording.here(), Texts.required(signature),
				Texts.required(definition), Texts.required(formerDefinition)));
	}

	@Override
	public void createTrigger(String table, String trigger, String definition) {
		this.recording.add(new CreateTrigger(this.recording.here(), Names.qualified(table), Names.simple(trigger),
				Texts.required(definition)));
	}

}
