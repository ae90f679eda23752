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

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.CreateExtension;
import dev.stillhead.operation.CreateFunction;
import dev.stillhead.operation.CreateSchema;
import dev.stillhead.operation.CreateTrigger;
import dev.stillhead.operation.CreateView;
import dev.stillhead.operation.DropExtension;
import dev.stillhead.operation.DropFunction;
import dev.stillhead.operation.DropSchema;
import dev.stillhead.operation.DropTrigger;
import dev.stillhead.operation.DropView;
import dev.stillhead.operation.OperationVisitor;
import dev.stillhead.operation.RenameColumn;
import dev.stillhead.operation.RenameEnumValue;
import dev.stillhead.operation.RenameTable;
import dev.stillhead.operation.ReplaceFunction;
import dev.stillhead.operation.ReplaceView;
import dev.stillhead.operation.ValidateConstraint;

/**
 * Calls in Java source that are made of names and texts alone.
 */
abstract class JavaNamedStatements implements OperationVisitor<List<JavaCode>> {

	private final JavaWords words;

	/** What the calls are calls of. */
	private String receiver = "op";

	JavaNamedStatements(JavaWords words) {
		this.words = words;
	}

	final JavaWords words() {
		return this.words;
	}

	final String receiver() {
		return this.receiver;
	}

	final void receiver(String name) {
		this.receiver = name;
	}

	final List<JavaCode> call(String verb, JavaCode... arguments) {
		return call(verb, Arrays.asList(arguments));
	}

	final List<JavaCode> call(String verb, List<? extends JavaCode> arguments) {
		return List.of(JavaCode.call(this.receiver + "." + verb, arguments));
	}

	static String ifNotExists(boolean said) {
		return said ? "ifNotExists()." : "";
	}

	static String ifExists(boolean said) {
		return said ? "ifExists()." : "";
	}

	private List<JavaCode> drop(String verb, boolean ifExists, @Nullable String formerly, JavaCode... names) {
		Stream<JavaCode> former = (formerly != null) ? Stream.of(new JavaText(formerly)) : Stream.of();
		return call(ifExists(ifExists) + verb, Stream.concat(Stream.of(names), former).toList());
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
	public List<JavaCode> renameTable(RenameTable operation) {
		return call("renameTable", this.words.name(operation.table()), this.words.name(operation.newName()));
	}

	@Override
	public List<JavaCode> renameColumn(RenameColumn operation) {
		return call("renameColumn", this.words.name(operation.table()), this.words.name(operation.column()),
				this.words.name(operation.newName()));
	}

	@Override
	public List<JavaCode> validateConstraint(ValidateConstraint operation) {
		return call("validateConstraint", this.words.name(operation.table()), this.words.name(operation.constraint()));
	}

	@Override
	public List<JavaCode> renameEnumValue(RenameEnumValue operation) {
		return call("renameEnumValue", this.words.name(operation.type()), new JavaText(operation.value()),
				new JavaText(operation.newValue()));
	}

}
