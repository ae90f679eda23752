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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
import dev.stillhead.operation.CreateExtension;
import dev.stillhead.operation.CreateFunction;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.CreateSchema;
import dev.stillhead.operation.CreateSequence;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.CreateTrigger;
import dev.stillhead.operation.CreateView;
import dev.stillhead.operation.DialectOperation;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.DropConstraint;
import dev.stillhead.operation.DropDomain;
import dev.stillhead.operation.DropEnum;
import dev.stillhead.operation.DropExtension;
import dev.stillhead.operation.DropFunction;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.DropSchema;
import dev.stillhead.operation.DropSequence;
import dev.stillhead.operation.DropTable;
import dev.stillhead.operation.DropTrigger;
import dev.stillhead.operation.DropView;
import dev.stillhead.operation.EnumPosition;
import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.ExecuteSql;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.operation.OperationVisitor;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.operation.RenameColumn;
import dev.stillhead.operation.RenameConstraint;
import dev.stillhead.operation.RenameEnumValue;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.operation.RenameTable;
import dev.stillhead.operation.ReplaceEnum;
import dev.stillhead.operation.ReplaceFunction;
import dev.stillhead.operation.ReplaceView;
import dev.stillhead.operation.Row;
import dev.stillhead.operation.ValidateConstraint;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.TableDefinition;

/**
 * Operations as calls in Java source.
 */
final class JavaStatements implements OperationVisitor<List<JavaCode>> {

	private final JavaWords words;

	private final JavaValues values;

	private final JavaConstraints constraints;

	private final JavaTables tables;

	private final JavaChanges changes;

	/** What the calls are calls of. */
	private String receiver = "op";

	JavaStatements(JavaWords words) {
		this.words = words;
		this.values = new JavaValues(words);
		this.constraints = new JavaConstraints(words, this.values);
		this.tables = new JavaTables(words, this.values, this.constraints);
		this.changes = new JavaChanges(words, this.values);
	}

	private List<JavaCode> call(String verb, JavaCode... arguments) {
		return call(verb, Arrays.asList(arguments));
	}

	private List<JavaCode> call(String verb, List<? extends JavaCode> arguments) {
		return List.of(JavaCode.call(this.receiver + "." + verb, arguments));
	}

	/** Names first, and then elements: one in a line when there is more than one. */
	private List<JavaCode> elements(String verb, List<? extends JavaCode> elements, JavaCode... names) {
		List<JavaCode> arguments = Stream.concat(Stream.of(names), elements.stream()).toList();
		JavaCall call = JavaCode.call(this.receiver + "." + verb, arguments);
		return List.of((elements.size() > 1) ? call.withOnePerLine() : call);
	}

	private static String ifNotExists(boolean said) {
		return said ? "ifNotExists()." : "";
	}

	private static String ifExists(boolean said) {
		return said ? "ifExists()." : "";
	}

	@Override
	public List<JavaCode> createTable(CreateTable operation) {
		TableDefinition table = operation.table();
		return elements(ifNotExists(operation.ifNotExists()) + "createTable", this.tables.elements(table, true),
				this.words.name(table.name()));
	}

	@Override
	public List<JavaCode> dropTable(DropTable operation) {
		TableDefinition formerly = operation.formerly();
		return elements(ifExists(operation.ifExists()) + "dropTable",
				(formerly != null) ? this.tables.elements(formerly, false) : List.of(),
				this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> renameTable(RenameTable operation) {
		return call("renameTable", this.words.name(operation.table()), this.words.name(operation.newName()));
	}

	@Override
	public List<JavaCode> alterTable(AlterTable operation) {
		return elements("alterTable",
				operation.changes().stream().map((change) -> change.accept(this.changes)).toList(),
				this.words.name(operation.table()));
	}

	@Override
	public List<JavaCode> addColumns(AddColumns operation) {
		operation.columns()
			.stream()
			.flatMap((column) -> column.constraints().stream())
			.forEach((constraint) -> this.constraints.use(operation.table().sibling(constraint.name())));
		return elements(ifNotExists(operation.ifNotExists()) + "addColumn",
				operation.columns().stream().map(this.values::column).toList(), this.words.name(operation.table()));
	}

	@Override
	public List<JavaCode> dropColumns(DropColumns operation) {
		List<JavaCode> calls = new ArrayList<>();
		List<NewColumn> formerly = operation.formerly();
		for (int i = 0; i < operation.names().size(); i++) {
			calls.addAll(call(ifExists(operation.ifExists()) + "dropColumn", this.words.name(operation.table()),
					(formerly != null) ? this.values.column(formerly.get(i))
							: this.words.name(operation.names().get(i))));
		}
		return calls;
	}

	@Override
	public List<JavaCode> alterColumn(AlterColumn operation) {
		return elements("alterColumn",
				operation.changes().stream().map((change) -> change.accept(this.changes)).toList(),
				this.words.name(operation.table()), this.words.name(operation.column()));
	}

	@Override
	public List<JavaCode> renameColumn(RenameColumn operation) {
		return call("renameColumn", this.words.name(operation.table()), this.words.name(operation.column()),
				this.words.name(operation.newName()));
	}

	@Override
	public List<JavaCode> addConstraint(AddConstraint operation) {
		return call("addConstraint", this.words.name(operation.table()),
				this.constraints.coming(operation.table(), operation.constraint()));
	}

	@Override
	public List<JavaCode> dropConstraint(DropConstraint operation) {
		return call(ifExists(operation.ifExists()) + "dropConstraint", this.words.name(operation.table()),
				(operation.formerly() != null) ? this.constraints.going(operation.table(), operation.formerly())
						: this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> validateConstraint(ValidateConstraint operation) {
		return call("validateConstraint", this.words.name(operation.table()), this.words.name(operation.constraint()));
	}

	@Override
	public List<JavaCode> renameConstraint(RenameConstraint operation) {
		this.constraints.use(operation.table().sibling(operation.newName()));
		return call("renameConstraint", this.words.name(operation.table()), this.words.name(operation.constraint()),
				this.words.name(operation.newName()));
	}

	@Override
	public List<JavaCode> createIndex(CreateIndex operation) {
		return call(ifNotExists(operation.ifNotExists()) + "createIndex", this.words.name(operation.table()),
				this.constraints.coming(operation.table(), operation.index(), operation.concurrently()));
	}

	@Override
	public List<JavaCode> dropIndex(DropIndex operation) {
		return call(ifExists(operation.ifExists()) + "dropIndex", this.words.name(operation.table()),
				(operation.formerly() != null)
						? this.constraints.going(operation.table(), operation.formerly(), operation.concurrently())
						: this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> renameIndex(RenameIndex operation) {
		this.constraints.use(operation.table().sibling(operation.newName()));
		return call("renameIndex", this.words.name(operation.table()), this.words.name(operation.index()),
				this.words.name(operation.newName()));
	}

	@Override
	public List<JavaCode> createEnum(CreateEnum operation) {
		return call("createEnum", this.words.type(operation.type()));
	}

	@Override
	public List<JavaCode> dropEnum(DropEnum operation) {
		EnumType formerly = operation.formerly();
		return call(ifExists(operation.ifExists()) + "dropEnum",
				(formerly != null) ? this.words.type(formerly) : this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> addEnumValue(AddEnumValue operation) {
		List<JavaCode> arguments = new ArrayList<>(
				List.of(this.words.name(operation.type()), new JavaText(operation.value())));
		EnumPosition position = operation.position();
		if (position != null) {
			arguments.add(this.words.word(position.before() ? "before" : "after", new JavaText(position.value())));
		}
		return call(ifNotExists(operation.ifNotExists()) + "addEnumValue", arguments);
	}

	@Override
	public List<JavaCode> renameEnumValue(RenameEnumValue operation) {
		return call("renameEnumValue", this.words.name(operation.type()), new JavaText(operation.value()),
				new JavaText(operation.newValue()));
	}

	@Override
	public List<JavaCode> replaceEnum(ReplaceEnum operation) {
		Stream<JavaCode> users = operation.usedBy()
			.stream()
			.map((user) -> this.words.word("ref", this.words.name(user.table()), this.words.name(user.column())));
		return call("replaceEnum", Stream.concat(Stream.of(this.words.type(operation.type())), users).toList());
	}

	@Override
	public List<JavaCode> createView(CreateView operation) {
		return call(operation.materialized() ? "createMaterializedView" : "createView",
				this.words.name(operation.name()), new JavaText(operation.query()));
	}

	@Override
	public List<JavaCode> replaceView(ReplaceView operation) {
		return call("replaceView", this.words.name(operation.name()), new JavaText(operation.query()),
				new JavaText(operation.formerly()));
	}

	@Override
	public List<JavaCode> dropView(DropView operation) {
		return drop(operation.materialized() ? "dropMaterializedView" : "dropView", operation.ifExists(),
				operation.formerly(), this.words.name(operation.name()));
	}

	private List<JavaCode> drop(String verb, boolean ifExists, @Nullable String formerly, JavaCode... names) {
		Stream<JavaCode> former = (formerly != null) ? Stream.of(new JavaText(formerly)) : Stream.of();
		return call(ifExists(ifExists) + verb, Stream.concat(Stream.of(names), former).toList());
	}

	@Override
	public List<JavaCode> createFunction(CreateFunction operation) {
		return call("createFunction", new JavaText(operation.signature()), new JavaText(operation.definition()));
	}

	@Override
	public List<JavaCode> replaceFunction(ReplaceFunction operation) {
		return call("replaceFunction", new JavaText(operation.signature()), new JavaText(operation.definition()),
				new JavaText(operation.formerly()));
	}

	@Override
	public List<JavaCode> dropFunction(DropFunction operation) {
		return drop("dropFunction", operation.ifExists(), operation.formerly(), new JavaText(operation.signature()));
	}

	@Override
	public List<JavaCode> createTrigger(CreateTrigger operation) {
		return call("createTrigger", this.words.name(operation.table()), this.words.name(operation.name()),
				new JavaText(operation.definition()));
	}

	@Override
	public List<JavaCode> dropTrigger(DropTrigger operation) {
		return drop("dropTrigger", operation.ifExists(), operation.formerly(), this.words.name(operation.table()),
				this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> createSchema(CreateSchema operation) {
		return call(ifNotExists(operation.ifNotExists()) + "createSchema", this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> dropSchema(DropSchema operation) {
		return call(ifExists(operation.ifExists()) + "dropSchema", this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> createExtension(CreateExtension operation) {
		return call(ifNotExists(operation.ifNotExists()) + "createExtension", this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> dropExtension(DropExtension operation) {
		return call(ifExists(operation.ifExists()) + "dropExtension", this.words.name(operation.name()));
	}

	@Override
	public List<JavaCode> bulkInsert(BulkInsert operation) {
		return elements("bulkInsert", operation.rows().stream().map(this::row).toList(),
				this.words.name(operation.table()),
				this.words.word("columns", this.words.names(operation.columns().names())));
	}

	private JavaCode row(Row row) {
		List<JavaCode> cells = row.values().stream().map(this.values::value).toList();
		boolean onlyNull = row.values().size() == 1 && row.values().get(0) == null;
		return this.words.word("row", onlyNull ? List.of(JavaCode.word("(Object) null")) : cells);
	}

	@Override
	public List<JavaCode> executeSql(ExecuteSql operation) {
		String undo = operation.undo();
		if (undo == null) {
			return call("execute", new JavaText(operation.sql()));
		}
		JavaCall sql = this.words.word("sql", new JavaText(operation.sql()));
		return call("execute", undo.isEmpty() ? sql.then("needsNoUndo") : sql.then("undoneBy", new JavaText(undo)));
	}

	@Override
	public List<JavaCode> executeLive(ExecuteLive operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> outsideTransaction(OutsideTransaction operation) {
		this.receiver = "o";
		try {
			List<JavaCode> statements = operation.operations()
				.stream()
				.flatMap((part) -> part.accept(this).stream())
				.toList();
			return List.of(new JavaBlock("op.outsideTransaction((o) -> ", statements, ")"));
		}
		finally {
			this.receiver = "op";
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
	public List<JavaCode> alterDomain(AlterDomain operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> alterSequence(AlterSequence operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> createDomain(CreateDomain operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> createSequence(CreateSequence operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> dropDomain(DropDomain operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> dropSequence(DropSequence operation) {
		throw new OperationHasNoSourceException(operation);
	}

	@Override
	public List<JavaCode> dialectOperation(DialectOperation operation) {
		throw new OperationHasNoSourceException(operation);
	}

}
