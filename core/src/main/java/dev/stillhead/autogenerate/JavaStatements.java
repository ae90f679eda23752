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
import java.util.List;
import java.util.stream.Stream;

import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.AddEnumValue;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.AlterDomain;
import dev.stillhead.operation.AlterSequence;
import dev.stillhead.operation.AlterTable;
import dev.stillhead.operation.BatchAlterTable;
import dev.stillhead.operation.BulkInsert;
import dev.stillhead.operation.CreateDomain;
import dev.stillhead.operation.CreateEnum;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.CreateSequence;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.DialectOperation;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.DropConstraint;
import dev.stillhead.operation.DropDomain;
import dev.stillhead.operation.DropEnum;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.DropSequence;
import dev.stillhead.operation.DropTable;
import dev.stillhead.operation.EnumPosition;
import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.ExecuteSql;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.operation.RenameConstraint;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.operation.ReplaceEnum;
import dev.stillhead.operation.Row;
import dev.stillhead.schema.DomainDefinition;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.TableDefinition;

/**
 * Operations as calls in Java source.
 */
final class JavaStatements extends JavaNamedStatements {

	private final JavaValues values;

	private final JavaConstraints constraints;

	private final JavaTables tables;

	private final JavaChanges changes;

	private final JavaObjects objects;

	private final JavaSequences sequences;

	JavaStatements(JavaWords words) {
		super(words);
		this.values = new JavaValues(words);
		this.constraints = new JavaConstraints(words, this.values);
		this.tables = new JavaTables(words, this.values, this.constraints);
		this.changes = new JavaChanges(words, this.values);
		this.objects = new JavaObjects(words, this.values, this.constraints, this.changes);
		this.sequences = new JavaSequences(words);
	}

	/** Names first, and then elements: one in a line when there is more than one. */
	private List<JavaCode> elements(String verb, List<? extends JavaCode> elements, JavaCode... names) {
		List<JavaCode> arguments = Stream.concat(Stream.of(names), elements.stream()).toList();
		JavaCall call = JavaCode.call(receiver() + "." + verb, arguments);
		return List.of((elements.size() > 1) ? call.withOnePerLine() : call);
	}

	@Override
	public List<JavaCode> createTable(CreateTable operation) {
		TableDefinition table = operation.table();
		return elements(ifNotExists(operation.ifNotExists()) + "createTable", this.tables.elements(table, true),
				words().name(table.name()));
	}

	@Override
	public List<JavaCode> dropTable(DropTable operation) {
		TableDefinition formerly = operation.formerly();
		return elements(ifExists(operation.ifExists()) + "dropTable",
				(formerly != null) ? this.tables.elements(formerly, false) : List.of(), words().name(operation.name()));
	}

	@Override
	public List<JavaCode> alterTable(AlterTable operation) {
		return elements("alterTable",
				operation.changes().stream().map((change) -> change.accept(this.changes)).toList(),
				words().name(operation.table()));
	}

	@Override
	public List<JavaCode> addColumns(AddColumns operation) {
		operation.columns()
			.stream()
			.flatMap((column) -> column.constraints().stream())
			.forEach((constraint) -> this.constraints.use(operation.table().sibling(constraint.name())));
		return elements(ifNotExists(operation.ifNotExists()) + "addColumn",
				operation.columns().stream().map(this.values::column).toList(), words().name(operation.table()));
	}

	@Override
	public List<JavaCode> dropColumns(DropColumns operation) {
		List<JavaCode> calls = new ArrayList<>();
		List<NewColumn> formerly = operation.formerly();
		for (int i = 0; i < operation.names().size(); i++) {
			calls.addAll(call(ifExists(operation.ifExists()) + "dropColumn", words().name(operation.table()),
					(formerly != null) ? this.values.column(formerly.get(i)) : words().name(operation.names().get(i))));
		}
		return calls;
	}

	@Override
	public List<JavaCode> alterColumn(AlterColumn operation) {
		return elements("alterColumn",
				operation.changes().stream().map((change) -> change.accept(this.changes)).toList(),
				words().name(operation.table()), words().name(operation.column()));
	}

	@Override
	public List<JavaCode> addConstraint(AddConstraint operation) {
		return call("addConstraint", words().name(operation.table()),
				this.constraints.coming(operation.table(), operation.constraint()));
	}

	@Override
	public List<JavaCode> dropConstraint(DropConstraint operation) {
		return call(ifExists(operation.ifExists()) + "dropConstraint", words().name(operation.table()),
				(operation.formerly() != null) ? this.constraints.going(operation.table(), operation.formerly())
						: words().name(operation.name()));
	}

	@Override
	public List<JavaCode> renameConstraint(RenameConstraint operation) {
		this.constraints.use(operation.table().sibling(operation.newName()));
		return call("renameConstraint", words().name(operation.table()), words().name(operation.constraint()),
				words().name(operation.newName()));
	}

	@Override
	public List<JavaCode> createIndex(CreateIndex operation) {
		return call(ifNotExists(operation.ifNotExists()) + "createIndex", words().name(operation.table()),
				this.constraints.coming(operation.table(), operation.index(), operation.concurrently()));
	}

	@Override
	public List<JavaCode> dropIndex(DropIndex operation) {
		return call(ifExists(operation.ifExists()) + "dropIndex", words().name(operation.table()),
				(operation.formerly() != null)
						? this.constraints.going(operation.table(), operation.formerly(), operation.concurrently())
						: words().name(operation.name()));
	}

	@Override
	public List<JavaCode> renameIndex(RenameIndex operation) {
		this.constraints.use(operation.table().sibling(operation.newName()));
		return call("renameIndex", words().name(operation.table()), words().name(operation.index()),
				words().name(operation.newName()));
	}

	@Override
	public List<JavaCode> createEnum(CreateEnum operation) {
		return call("createEnum", words().type(operation.type()));
	}

	@Override
	public List<JavaCode> dropEnum(DropEnum operation) {
		EnumType formerly = operation.formerly();
		return call(ifExists(operation.ifExists()) + "dropEnum",
				(formerly != null) ? words().type(formerly) : words().name(operation.name()));
	}

	@Override
	public List<JavaCode> addEnumValue(AddEnumValue operation) {
		List<JavaCode> arguments = new ArrayList<>(
				List.of(words().name(operation.type()), new JavaText(operation.value())));
		EnumPosition position = operation.position();
		if (position != null) {
			arguments.add(words().word(position.before() ? "before" : "after", new JavaText(position.value())));
		}
		return call(ifNotExists(operation.ifNotExists()) + "addEnumValue", arguments);
	}

	@Override
	public List<JavaCode> replaceEnum(ReplaceEnum operation) {
		Stream<JavaCode> users = operation.usedBy()
			.stream()
			.map((user) -> words().word("ref", words().name(user.table()), words().name(user.column())));
		return call("replaceEnum", Stream.concat(Stream.of(words().type(operation.type())), users).toList());
	}

	@Override
	public List<JavaCode> bulkInsert(BulkInsert operation) {
		return elements("bulkInsert", operation.rows().stream().map(this::row).toList(),
				words().name(operation.table()), words().word("columns", words().names(operation.columns().names())));
	}

	private JavaCode row(Row row) {
		List<JavaCode> cells = row.values().stream().map(this.values::value).toList();
		boolean onlyNull = row.values().size() == 1 && row.values().get(0) == null;
		return words().word("row", onlyNull ? List.of(JavaCode.word("(Object) null")) : cells);
	}

	@Override
	public List<JavaCode> executeSql(ExecuteSql operation) {
		String undo = operation.undo();
		if (undo == null) {
			return call("execute", new JavaText(operation.sql()));
		}
		JavaCall sql = words().word("sql", new JavaText(operation.sql()));
		return call("execute", undo.isEmpty() ? sql.then("needsNoUndo") : sql.then("undoneBy", new JavaText(undo)));
	}

	@Override
	public List<JavaCode> executeLive(ExecuteLive operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> outsideTransaction(OutsideTransaction operation) {
		receiver("o");
		try {
			List<JavaCode> statements = operation.operations()
				.stream()
				.flatMap((part) -> part.accept(this).stream())
				.toList();
			return List.of(new JavaBlock("op.outsideTransaction((o) -> ", statements, ")"));
		}
		finally {
			receiver("op");
		}
	}

	/**
	 * Its parts say the same; where that matters, neighbours are joined into one copy.
	 */
	@Override
	public List<JavaCode> batchAlterTable(BatchAlterTable operation) {
		return operation.operations().stream().flatMap((part) -> part.accept(this).stream()).toList();
	}

	@Override
	public List<JavaCode> createSequence(CreateSequence operation) {
		return call(ifNotExists(operation.ifNotExists()) + "createSequence",
				this.sequences.sequence(operation.sequence()));
	}

	@Override
	public List<JavaCode> alterSequence(AlterSequence operation) {
		return elements("alterSequence",
				operation.changes().stream().map((change) -> change.accept(this.sequences)).toList(),
				words().name(operation.sequence()));
	}

	@Override
	public List<JavaCode> dropSequence(DropSequence operation) {
		return call(ifExists(operation.ifExists()) + "dropSequence", (operation.formerly() != null)
				? this.sequences.sequence(operation.formerly()) : words().name(operation.name()));
	}

	@Override
	public List<JavaCode> createDomain(CreateDomain operation) {
		return elements("createDomain", this.objects.domain(operation.domain()),
				words().name(operation.domain().name()), words().type(operation.domain().type()));
	}

	@Override
	public List<JavaCode> alterDomain(AlterDomain operation) {
		return elements("alterDomain",
				operation.changes().stream().map((change) -> this.objects.change(operation.domain(), change)).toList(),
				words().name(operation.domain()));
	}

	@Override
	public List<JavaCode> dropDomain(DropDomain operation) {
		DomainDefinition formerly = operation.formerly();
		String verb = ifExists(operation.ifExists()) + "dropDomain";
		return (formerly != null) ? elements(verb, this.objects.domain(formerly), words().name(formerly.name()),
				words().type(formerly.type())) : call(verb, words().name(operation.name()));
	}

	@Override
	public List<JavaCode> dialectOperation(DialectOperation operation) {
		throw new OperationHasNoSourceException(operation);
	}

}
