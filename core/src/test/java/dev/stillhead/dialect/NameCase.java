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

package dev.stillhead.dialect;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

/**
 * One place for a name in one verb.
 *
 * @param verb the verb
 * @param place what the name is the name of
 * @param call says the verb with the name there
 * @param onSqlite whether SQLite has the verb and the name's place
 */
record NameCase(String verb, String place, BiConsumer<Operations, String> call, boolean onSqlite) {

	static Stream<NameCase> all() {
		return Stream
			.of(tables(), ofColumns(), indexes(), constraints(), foreignKeys(), types(), sequencesAndDomains(), texts(),
					others())
			.flatMap((cases) -> cases);
	}

	private static Stream<NameCase> tables() {
		return Stream.of(of("createTable", "table", (op, n) -> op.createTable(n, column("a", text()))),
				of("createTable", "column", (op, n) -> op.createTable("t", column(n, text()))),
				of("createTable", "index", (op, n) -> op.createTable("t", column("a", text()), index("a").named(n))),
				of("createTable", "constraint",
						(op, n) -> op.createTable("t", column("a", text()), unique("a").named(n))),
				no("createTable", "partition key",
						(op, n) -> op.createTable("t", column(n, text()), partitionByList(n))),
				no("createTable", "collation", (op, n) -> op.createTable("t", column("a", text()).collate(n))),
				of("dropTable", "table", (op, n) -> op.dropTable(n)),
				of("renameTable", "table", (op, n) -> op.renameTable(n, "u")),
				of("renameTable", "new name", (op, n) -> op.renameTable("t", n)),
				no("alterTable", "table", (op, n) -> op.alterTable(n, setTableOption("fillfactor", 70))),
				no("alterTable", "schema", (op, n) -> op.alterTable("t", setSchema(n))));
	}

	private static Stream<NameCase> ofColumns() {
		return Stream.of(of("addColumn", "table", (op, n) -> op.addColumn(n, column("a", text()))),
				of("addColumn", "column", (op, n) -> op.addColumn("t", column(n, text()))),
				of("dropColumn", "table", (op, n) -> op.dropColumn(n, "a")),
				of("dropColumn", "column", (op, n) -> op.dropColumn("t", n)),
				of("renameColumn", "table", (op, n) -> op.renameColumn(n, "a", "b")),
				of("renameColumn", "column", (op, n) -> op.renameColumn("t", n, "b")),
				of("renameColumn", "new name", (op, n) -> op.renameColumn("t", "a", n)),
				of("alterColumn", "table", (op, n) -> op.alterColumn(n, "a", setNotNull())),
				of("alterColumn", "column", (op, n) -> op.alterColumn("t", n, setNotNull())),
				no("alterColumn", "column of a comment", (op, n) -> op.alterColumn("t", n, setComment("c"))),
				of("batchAlterTable", "table",
						(op, n) -> op.batchAlterTable(n, (t) -> t.addColumn(column("a", text())))),
				of("batchAlterTable", "column",
						(op, n) -> op.batchAlterTable("t", (t) -> t.addColumn(column(n, text())))),
				of("outsideTransaction", "table", (op, n) -> op.outsideTransaction((o) -> o.dropTable(n))),
				of("ifNotExists", "table", (op, n) -> op.ifNotExists().createTable(n, column("a", text()))),
				of("ifExists", "table", (op, n) -> op.ifExists().dropTable(n)),
				of("bulkInsert", "table", (op, n) -> op.bulkInsert(n, columns("a"), row(1))),
				of("bulkInsert", "column", (op, n) -> op.bulkInsert("t", columns(n), row(1))));
	}

	private static Stream<NameCase> indexes() {
		return Stream.of(of("createIndex", "table", (op, n) -> op.createIndex(n, index("a").named("i"))),
				of("createIndex", "column", (op, n) -> op.createIndex("t", index(n).named("i"))),
				of("createIndex", "index", (op, n) -> op.createIndex("t", index("a").named(n))),
				of("createIndex", "collation", (op, n) -> op.createIndex("t", index(key("a").collate(n)))),
				no("createIndex", "included column", (op, n) -> op.createIndex("t", index("a").include(n))),
				of("dropIndex", "index", (op, n) -> op.dropIndex("t", n)),
				of("renameIndex", "index", (op, n) -> op.renameIndex("t", n, "j")),
				of("renameIndex", "new name", (op, n) -> op.renameIndex("t", "i", n)));
	}

	private static Stream<NameCase> constraints() {
		return Stream.of(of("addConstraint", "table", (op, n) -> op.addConstraint(n, check("a > 0").named("c"))),
				of("addConstraint", "constraint", (op, n) -> op.addConstraint("t", check("a > 0").named(n))),
				of("addConstraint", "column of a primary key",
						(op, n) -> op.addConstraint("t", primaryKey(n).named("c"))),
				of("addConstraint", "column of a unique constraint",
						(op, n) -> op.addConstraint("t", unique(n).named("c"))),
				no("addConstraint", "included column", (op, n) -> op.addConstraint("t", unique("a").include(n))),
				no("addConstraint", "column of an exclusion",
						(op, n) -> op.addConstraint("t", exclude(key(n).with("=")).named("c"))),
				of("dropConstraint", "table", (op, n) -> op.dropConstraint(n, "c")),
				of("dropConstraint", "constraint", (op, n) -> op.dropConstraint("t", n)),
				no("validateConstraint", "table", (op, n) -> op.validateConstraint(n, "c")),
				no("validateConstraint", "constraint", (op, n) -> op.validateConstraint("t", n)),
				of("renameConstraint", "table", (op, n) -> op.renameConstraint(n, "c", "d")),
				of("renameConstraint", "constraint", (op, n) -> op.renameConstraint("t", n, "d")),
				of("renameConstraint", "new name", (op, n) -> op.renameConstraint("t", "c", n)));
	}

	private static Stream<NameCase> foreignKeys() {
		return Stream.of(
				of("addConstraint", "column of a foreign key",
						(op, n) -> op.addConstraint("t", foreignKey(n).references("u", "id").named("c"))),
				of("addConstraint", "referenced table",
						(op, n) -> op.addConstraint("t", foreignKey("a").references(n, "id").named("c"))),
				of("addConstraint", "referenced column",
						(op, n) -> op.addConstraint("t", foreignKey("a").references("u", n).named("c"))),
				no("addConstraint", "column that is set",
						(op, n) -> op.addConstraint("t",
								foreignKey(n).references("u", "id").onDelete(SET_NULL, n).named("c"))),
				of("addColumn", "referenced table",
						(op, n) -> op.addColumn("t", column("a", text()).references(n, "id"))),
				of("addColumn", "referenced column",
						(op, n) -> op.addColumn("t", column("a", text()).references("u", n))));
	}

	private static Stream<NameCase> types() {
		return Stream.of(no("createEnum", "type", (op, n) -> op.createEnum(enumType(n, "a"))),
				no("dropEnum", "type", (op, n) -> op.dropEnum(n)),
				no("addEnumValue", "type", (op, n) -> op.addEnumValue(n, "a")),
				no("renameEnumValue", "type", (op, n) -> op.renameEnumValue(n, "a", "b")),
				no("replaceEnum", "type", (op, n) -> op.replaceEnum(enumType(n, "a"), ref("t", "c"))),
				no("replaceEnum", "table", (op, n) -> op.replaceEnum(enumType("e", "a"), ref(n, "c"))),
				no("replaceEnum", "column", (op, n) -> op.replaceEnum(enumType("e", "a"), ref("t", n))),
				no("addColumn", "type", (op, n) -> op.addColumn("t", column("a", enumType(n, "a")))));
	}

	private static Stream<NameCase> sequencesAndDomains() {
		return Stream.of(no("createSequence", "sequence", (op, n) -> op.createSequence(sequence(n))),
				no("createSequence", "owner's table", (op, n) -> op.createSequence(sequence("s").ownedBy(n, "c"))),
				no("createSequence", "owner", (op, n) -> op.createSequence(sequence("s").ownedBy("t", n))),
				no("alterSequence", "sequence", (op, n) -> op.alterSequence(n, setIncrement(2))),
				no("alterSequence", "owner", (op, n) -> op.alterSequence("s", setOwner("t", n))),
				no("dropSequence", "sequence", (op, n) -> op.dropSequence(n)),
				no("createDomain", "domain", (op, n) -> op.createDomain(n, text())),
				no("createDomain", "check", (op, n) -> op.createDomain("d", text(), check("VALUE <> ''").named(n))),
				no("createDomain", "collation", (op, n) -> op.createDomain("d", text(), collate(n))),
				no("alterDomain", "domain", (op, n) -> op.alterDomain(n, setNotNull())),
				no("alterDomain", "check", (op, n) -> op.alterDomain("d", dropCheck(n))),
				no("dropDomain", "domain", (op, n) -> op.dropDomain(n)));
	}

	private static Stream<NameCase> texts() {
		return Stream.of(of("createView", "view", (op, n) -> op.createView(n, "VALUES (1)")),
				of("replaceView", "view", (op, n) -> op.replaceView(n, "VALUES (1)", "VALUES (2)")),
				of("dropView", "view", (op, n) -> op.dropView(n)),
				no("createMaterializedView", "view", (op, n) -> op.createMaterializedView(n, "VALUES (1)")),
				no("dropMaterializedView", "view", (op, n) -> op.dropMaterializedView(n)),
				no("createFunction", "function",
						(op, n) -> op.createFunction(quote(n) + "()", "CREATE FUNCTION " + quote(n) + "() …")),
				no("replaceFunction", "function",
						(op, n) -> op.replaceFunction(quote(n) + "()", "CREATE FUNCTION " + quote(n) + "() a",
								"CREATE FUNCTION " + quote(n) + "() b")),
				no("dropFunction", "function", (op, n) -> op.dropFunction(quote(n) + "()")),
				no("createTrigger", "trigger",
						(op, n) -> op.createTrigger("t", n, "CREATE TRIGGER " + quote(n) + " BEFORE UPDATE ON t …")),
				of("dropTrigger", "trigger", (op, n) -> op.dropTrigger("t", n)),
				no("dropTrigger", "table", (op, n) -> op.dropTrigger(n, "g")));
	}

	private static Stream<NameCase> others() {
		return Stream.of(no("createSchema", "schema", (op, n) -> op.createSchema(n)),
				no("createTable", "schema", (op, n) -> op.createTable(n + ".t", column("a", text()))),
				no("dropSchema", "schema", (op, n) -> op.dropSchema(n)),
				no("createExtension", "extension", (op, n) -> op.createExtension(n)),
				no("dropExtension", "extension", (op, n) -> op.dropExtension(n)));
	}

	private static String quote(String name) {
		return '"' + name + '"';
	}

	private static NameCase of(String verb, String place, BiConsumer<Operations, String> call) {
		return new NameCase(verb, place, call, true);
	}

	private static NameCase no(String verb, String place, BiConsumer<Operations, String> call) {
		return new NameCase(verb, place, call, false);
	}

	@Override
	public String toString() {
		return this.verb + ": " + this.place;
	}

}
