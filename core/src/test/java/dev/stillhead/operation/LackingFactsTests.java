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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.schema.DatabaseProduct;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every call that has no way back as it stands: what is said of it, word by word, in
 * {@code lacking_facts.txt}. With the fact it has one.
 */
class LackingFactsTests {

	private static final DatabaseProduct DATABASE = new DatabaseProduct("PostgreSQL", 18, 0);

	static Map<String, Consumer<Operations>> lacking() {
		Map<String, Consumer<Operations>> calls = new LinkedHashMap<>();
		calls.put("dropTable(\"t\")", (op) -> op.dropTable("t"));
		calls.put("dropColumn(\"t\", \"c\")", (op) -> op.dropColumn("t", "c"));
		calls.put("dropIndex(\"t\", \"i\")", (op) -> op.dropIndex("t", "i"));
		calls.put("dropConstraint(\"t\", \"c\")", (op) -> op.dropConstraint("t", "c"));
		calls.put("dropSequence(\"s\")", (op) -> op.dropSequence("s"));
		calls.put("dropEnum(\"e\")", (op) -> op.dropEnum("e"));
		calls.put("dropDomain(\"d\")", (op) -> op.dropDomain("d"));
		calls.put("dropView(\"v\")", (op) -> op.dropView("v"));
		calls.put("dropMaterializedView(\"v\")", (op) -> op.dropMaterializedView("v"));
		calls.put("dropFunction(\"f()\")", (op) -> op.dropFunction("f()"));
		calls.put("dropTrigger(\"t\", \"g\")", (op) -> op.dropTrigger("t", "g"));
		ofColumn(calls, "setType(text())", setType(text()));
		ofColumn(calls, "setDefault(1)", setDefault(1));
		ofColumn(calls, "dropDefault()", dropDefault());
		ofColumn(calls, "setComment(\"c\")", setComment("c"));
		ofColumn(calls, "dropComment()", dropComment());
		ofColumn(calls, "dropIdentity()", dropIdentity());
		ofColumn(calls, "setIdentity(setIncrement(5))", setIdentity(setIncrement(5)));
		ofColumn(calls, "setIdentity(restartWith(5))", setIdentity(restartWith(5)));
		ofColumn(calls, "dropGenerated()", dropGenerated());
		ofTable(calls, "setTableComment(\"c\")", setTableComment("c"));
		ofTable(calls, "dropTableComment()", dropTableComment());
		ofTable(calls, "setSchema(\"s\")", setSchema("s"));
		ofTable(calls, "setTableOption(\"fillfactor\", 70)", setTableOption("fillfactor", 70));
		ofTable(calls, "dropTableOption(\"fillfactor\")", dropTableOption("fillfactor"));
		calls.putAll(lackingOfOthers());
		return calls;
	}

	private static Map<String, Consumer<Operations>> lackingOfOthers() {
		Map<String, Consumer<Operations>> calls = new LinkedHashMap<>();
		ofSequence(calls, "setIncrement(5)", setIncrement(5));
		ofSequence(calls, "setMinValue(5)", setMinValue(5));
		ofSequence(calls, "dropMaxValue()", dropMaxValue());
		ofSequence(calls, "setStart(5)", setStart(5));
		ofSequence(calls, "setCache(5)", setCache(5));
		ofSequence(calls, "setSequenceType(integer())", setSequenceType(integer()));
		ofSequence(calls, "setOwner(\"t\", \"c\")", setOwner("t", "c"));
		ofSequence(calls, "dropOwner()", dropOwner());
		ofSequence(calls, "restartWith(5)", restartWith(5));
		calls.put("alterDomain(\"d\", setDefault(1))", (op) -> op.alterDomain("d", setDefault(1)));
		calls.put("alterDomain(\"d\", dropCheck(\"c\"))", (op) -> op.alterDomain("d", dropCheck("c")));
		calls.put("addEnumValue(\"e\", \"a\")", (op) -> op.addEnumValue("e", "a"));
		calls.put("replaceEnum(enumType(\"e\", \"a\"), ref(\"t\", \"c\"))",
				(op) -> op.replaceEnum(enumType("e", "a"), ref("t", "c")));
		calls.put("bulkInsert(\"t\", columns(\"a\"), row(1))", (op) -> op.bulkInsert("t", columns("a"), row(1)));
		calls.put("execute(\"UPDATE …\")", (op) -> op.execute("UPDATE t SET a = 1"));
		calls.put("execute(sql(\"UPDATE …\"))", (op) -> op.execute(sql("UPDATE t SET a = 1")));
		calls.put("execute(\"count\", jdbc -> …)", (op) -> op.execute("count", (jdbc) -> {
		}));
		calls.put("ifNotExists().createTable(\"t\")", (op) -> op.ifNotExists().createTable("t"));
		calls.put("ifNotExists().addColumn(\"t\", …)", (op) -> op.ifNotExists().addColumn("t", column("a", text())));
		calls.put("ifNotExists().createIndex(\"t\", …)", (op) -> op.ifNotExists().createIndex("t", index("a")));
		calls.put("ifNotExists().createSchema(\"s\")", (op) -> op.ifNotExists().createSchema("s"));
		calls.put("ifNotExists().createSequence(…)", (op) -> op.ifNotExists().createSequence(sequence("s")));
		calls.put("ifNotExists().createExtension(\"x\")", (op) -> op.ifNotExists().createExtension("x"));
		calls.put("ifExists().dropTable(\"t\")", (op) -> op.ifExists().dropTable("t"));
		calls.put("ifExists().dropTable(\"t\", …)", (op) -> op.ifExists().dropTable("t", column("a", text())));
		calls.put("ifExists().dropSchema(\"s\")", (op) -> op.ifExists().dropSchema("s"));
		calls.put("batchAlterTable(\"t\", … dropColumn(\"c\"))",
				(op) -> op.batchAlterTable("t", (t) -> t.dropColumn("c")));
		calls.put("batchAlterTable(\"t\", … setTableComment(\"c\"))",
				(op) -> op.batchAlterTable("t", (t) -> t.setTableComment("c")));
		calls.put("outsideTransaction(… dropIndex(\"t\", \"i\"))",
				(op) -> op.outsideTransaction((o) -> o.dropIndex("t", "i")));
		return calls;
	}

	private static void ofColumn(Map<String, Consumer<Operations>> calls, String text, ColumnChange change) {
		calls.put("alterColumn(\"t\", \"c\", %s)".formatted(text), (op) -> op.alterColumn("t", "c", change));
	}

	private static void ofTable(Map<String, Consumer<Operations>> calls, String text, TableChange change) {
		calls.put("alterTable(\"t\", %s)".formatted(text), (op) -> op.alterTable("t", change));
	}

	private static void ofSequence(Map<String, Consumer<Operations>> calls, String text, SequenceChange change) {
		calls.put("alterSequence(\"s\", %s)".formatted(text), (op) -> op.alterSequence("s", change));
	}

	static Stream<String> names() {
		return lacking().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void isFoundWithTheLineOfTheCall(String name) {
		Consumer<Operations> call = Objects.requireNonNull(lacking().get(name));
		assertThatExceptionOfType(IrreversibleOperationException.class).isThrownBy(() -> recorder(call).downgrade())
			.satisfies((ex) -> assertThat(ex.location().toString()).matches("LackingFactsTests.java:\\d+"));
		assertThat(recorder(call).upgrade()).isNotEmpty();
	}

	@Test
	void isSaidWordByWord() throws IOException {
		String said = lacking().entrySet()
			.stream()
			.map((call) -> "== " + call.getKey() + "\n" + said(call.getValue()))
			.collect(Collectors.joining("\n"));
		try (InputStream in = LackingFactsTests.class.getResourceAsStream("lacking_facts.txt")) {
			assertThat(said).isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static String said(Consumer<Operations> call) {
		try {
			recorder(call).downgrade();
			return "reversible\n";
		}
		catch (IrreversibleOperationException ex) {
			return ex.problem() + "\n" + ex.remedy() + "\n";
		}
	}

	private static MigrationRecorder recorder(Consumer<Operations> call) {
		return new MigrationRecorder("abc123", call::accept, DATABASE);
	}

}
