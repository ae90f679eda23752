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

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.DomainDefinition;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.TableDefinition;

/**
 * What a revision has said so far, so that it need not say it again: a column that it
 * added two lines above can be dropped by its name. Mutable, for one recording.
 */
final class KnownObjects extends SilentVisitor {

	private final Map<QualifiedName, KnownTable> tables = new HashMap<>();

	private final Map<QualifiedName, EnumType> enums = new HashMap<>();

	/** What the revision made; of what it changed since, only that. */
	private final Map<QualifiedName, Former<SequenceDefinition>> sequences = new HashMap<>();

	private final Map<QualifiedName, Former<DomainDefinition>> domains = new HashMap<>();

	/** Queries and statements, by what made them and its name. */
	private final Map<List<Object>, String> texts = new HashMap<>();

	/**
	 * A table, if the revision made it.
	 */
	@Nullable TableDefinition table(QualifiedName name) {
		KnownTable table = this.tables.get(name);
		return (table != null) ? table.definition(name) : null;
	}

	/**
	 * Whether the revision made a table, even if it cannot tell any more what it looks
	 * like.
	 */
	boolean isMade(QualifiedName name) {
		KnownTable table = this.tables.get(name);
		return table != null && table.isMade();
	}

	/**
	 * Columns with what goes with them, if the revision made all of them and nothing else
	 * that is known would go too.
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
	 * A column, if the revision made it.
	 */
	@Nullable ColumnDefinition columnDefinition(QualifiedName tableName, String name) {
		KnownTable table = this.tables.get(tableName);
		return (table != null) ? table.columnDefinition(name) : null;
	}

	/**
	 * An index, if the revision made it.
	 */
	@Nullable IndexDefinition index(QualifiedName tableName, String name) {
		KnownTable table = this.tables.get(tableName);
		return (table != null) ? table.index(name) : null;
	}

	/**
	 * A constraint, if the revision made it.
	 */
	@Nullable ConstraintDefinition constraint(QualifiedName tableName, String name) {
		KnownTable table = this.tables.get(tableName);
		return (table != null) ? table.constraint(name) : null;
	}

	/**
	 * An enum type, if the revision made it.
	 */
	@Nullable EnumType enumType(QualifiedName name) {
		return this.enums.get(name);
	}

	/**
	 * A sequence, if the revision made it and has not changed it since.
	 */
	@Nullable SequenceDefinition sequence(QualifiedName name) {
		Former<SequenceDefinition> sequence = this.sequences.get(name);
		return (sequence != null) ? sequence.value() : null;
	}

	/**
	 * A domain, if the revision made it and has not changed it since.
	 */
	@Nullable DomainDefinition domain(QualifiedName name) {
		Former<DomainDefinition> domain = this.domains.get(name);
		return (domain != null) ? domain.value() : null;
	}

	/**
	 * Whether the revision made a sequence or a domain.
	 */
	boolean isMadeObject(QualifiedName name) {
		return this.sequences.containsKey(name) || this.domains.containsKey(name);
	}

	/**
	 * What a view of the revision shows.
	 */
	@Nullable String view(QualifiedName name) {
		return this.texts.get(List.of(CreateView.class, name));
	}

	/**
	 * The statement that makes a function of the revision.
	 */
	@Nullable String function(String signature) {
		return this.texts.get(List.of(CreateFunction.class, signature));
	}

	/**
	 * The statement that makes a trigger of the revision.
	 */
	@Nullable String trigger(QualifiedName table, String name) {
		return this.texts.get(List.of(CreateTrigger.class, table, name));
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
	public @Nullable Void renameTable(RenameTable operation) {
		move(operation.table(), operation.table().sibling(operation.newName()));
		return null;
	}

	@Override
	public @Nullable Void alterTable(AlterTable operation) {
		move(operation.table(), operation.renamed());
		for (TableAlteration change : operation.changes()) {
			if (change instanceof TableCommentAlteration comment) {
				partsOf(operation.renamed()).comment(comment.comment());
			}
			else if (change instanceof TableOptionAlteration option) {
				partsOf(operation.renamed()).option(option.name(), option.value());
			}
		}
		return null;
	}

	private void move(QualifiedName from, QualifiedName to) {
		KnownTable table = this.tables.remove(from);
		if (table != null) {
			this.tables.put(to, table);
		}
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
	public @Nullable Void alterColumn(AlterColumn operation) {
		partsOf(operation.table()).alterColumn(operation.column(), operation.changes());
		return null;
	}

	@Override
	public @Nullable Void renameColumn(RenameColumn operation) {
		partsOf(operation.table()).renameColumn(operation.column(), operation.newName());
		return null;
	}

	@Override
	public @Nullable Void addConstraint(AddConstraint operation) {
		partsOf(operation.table()).add(operation.constraint());
		return null;
	}

	@Override
	public @Nullable Void dropConstraint(DropConstraint operation) {
		partsOf(operation.table()).dropConstraint(operation.name());
		return null;
	}

	@Override
	public @Nullable Void renameConstraint(RenameConstraint operation) {
		partsOf(operation.table()).renameConstraint(operation.constraint(), operation.newName());
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
	public @Nullable Void renameIndex(RenameIndex operation) {
		partsOf(operation.table()).renameIndex(operation.index(), operation.newName());
		return null;
	}

	@Override
	public @Nullable Void createEnum(CreateEnum operation) {
		this.enums.put(operation.type().name(), operation.type());
		return null;
	}

	@Override
	public @Nullable Void dropEnum(DropEnum operation) {
		this.enums.remove(operation.name());
		return null;
	}

	@Override
	public @Nullable Void addEnumValue(AddEnumValue operation) {
		this.enums.remove(operation.type());
		return null;
	}

	@Override
	public @Nullable Void renameEnumValue(RenameEnumValue operation) {
		this.enums.remove(operation.type());
		return null;
	}

	@Override
	public @Nullable Void replaceEnum(ReplaceEnum operation) {
		this.enums.remove(operation.type().name());
		return null;
	}

	@Override
	public @Nullable Void createSequence(CreateSequence operation) {
		if (!operation.ifNotExists()) {
			this.sequences.put(operation.sequence().name(), new Former<>(operation.sequence()));
		}
		return null;
	}

	@Override
	public @Nullable Void alterSequence(AlterSequence operation) {
		this.sequences.replace(operation.sequence(), new Former<>(null));
		return null;
	}

	@Override
	public @Nullable Void dropSequence(DropSequence operation) {
		this.sequences.remove(operation.name());
		return null;
	}

	@Override
	public @Nullable Void createDomain(CreateDomain operation) {
		this.domains.put(operation.domain().name(), new Former<>(operation.domain()));
		return null;
	}

	@Override
	public @Nullable Void alterDomain(AlterDomain operation) {
		this.domains.replace(operation.domain(), new Former<>(null));
		return null;
	}

	@Override
	public @Nullable Void dropDomain(DropDomain operation) {
		this.domains.remove(operation.name());
		return null;
	}

	@Override
	public @Nullable Void createView(CreateView operation) {
		this.texts.put(List.of(CreateView.class, operation.name()), operation.query());
		return null;
	}

	@Override
	public @Nullable Void replaceView(ReplaceView operation) {
		this.texts.put(List.of(CreateView.class, operation.name()), operation.query());
		return null;
	}

	@Override
	public @Nullable Void dropView(DropView operation) {
		this.texts.remove(List.of(CreateView.class, operation.name()));
		return null;
	}

	@Override
	public @Nullable Void createFunction(CreateFunction operation) {
		this.texts.put(List.of(CreateFunction.class, operation.signature()), operation.definition());
		return null;
	}

	@Override
	public @Nullable Void replaceFunction(ReplaceFunction operation) {
		this.texts.put(List.of(CreateFunction.class, operation.signature()), operation.definition());
		return null;
	}

	@Override
	public @Nullable Void dropFunction(DropFunction operation) {
		this.texts.remove(List.of(CreateFunction.class, operation.signature()));
		return null;
	}

	@Override
	public @Nullable Void createTrigger(CreateTrigger operation) {
		this.texts.put(List.of(CreateTrigger.class, operation.table(), operation.name()), operation.definition());
		return null;
	}

	@Override
	public @Nullable Void dropTrigger(DropTrigger operation) {
		this.texts.remove(List.of(CreateTrigger.class, operation.table(), operation.name()));
		return null;
	}

	@Override
	public @Nullable Void batchAlterTable(BatchAlterTable operation) {
		operation.operations().forEach((part) -> part.accept(this));
		return null;
	}

	@Override
	public @Nullable Void outsideTransaction(OutsideTransaction operation) {
		operation.operations().forEach((part) -> part.accept(this));
		return null;
	}

}
