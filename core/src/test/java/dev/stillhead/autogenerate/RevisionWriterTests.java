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

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.operation.BatchAlterTable;
import dev.stillhead.operation.ColumnAlteration;
import dev.stillhead.operation.DialectOperation;
import dev.stillhead.operation.DomainAlteration;
import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.operation.SequenceChange;
import dev.stillhead.operation.TableAlteration;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlText;

import static dev.stillhead.operation.Ddl.column;
import static dev.stillhead.operation.Ddl.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How operations are written, kind by kind.
 */
class RevisionWriterTests {

	private static final DatabaseProduct PRODUCT = new DatabaseProduct("PostgreSQL", 17, 2);

	private static final Dialect DIALECT = Dialects.of(PRODUCT);

	private static final RowEstimates ROWS = (table) -> OptionalLong.of(1200);

	@ParameterizedTest
	@EnumSource(WrittenExample.class)
	void isWrittenAsEver(WrittenExample example) throws IOException {
		GeneratedOperations operations = operations(example);
		String written = golden(new JavaRevisionWriter(ROWS).write(operations), "java")
				+ golden(new SqlRevisionWriter(Dialects.of(example.product()), ROWS).write(operations), "sql");
		try (InputStream in = RevisionWriterTests.class.getResourceAsStream(example.fileName())) {
			assertThat(in).as(example.fileName()).isNotNull();
			assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static String golden(RevisionBody body, String language) {
		return "== " + language + ": upgrade" + (body.transactional() ? "" : ", outside a transaction") + "\n"
				+ body.upgrade() + "\n"
				+ ((body.downgrade() != null) ? "== " + language + ": downgrade\n" + body.downgrade() + "\n" : "");
	}

	/**
	 * Whatever autogenerate can say: every operation and, within operations, every kind
	 * of change, constraint and type. Code and other dialects' own operations have no
	 * source (see below), a batch is written as its parts.
	 */
	@Test
	void everyKindOfOperationHasAnExample() {
		Set<Class<?>> kinds = new HashSet<>();
		Stream.of(WrittenExample.values())
			.flatMap((example) -> operations(example).upgrade().stream())
			.forEach((operation) -> addKinds(operation, kinds));
		Set<Class<?>> wanted = Stream
			.of(MigrateOperation.class, ColumnAlteration.class, DomainAlteration.class, TableAlteration.class,
					SequenceChange.class, ConstraintRule.class, ColumnType.class)
			.flatMap((closed) -> Arrays.stream(closed.getPermittedSubclasses()))
			.collect(Collectors.toCollection(HashSet::new));
		wanted.removeAll(Set.of(ExecuteLive.class, DialectOperation.class, BatchAlterTable.class));
		assertThat(kinds).containsAll(wanted);
	}

	private static void addKinds(@Nullable Object value, Set<Class<?>> kinds) {
		if (value instanceof Collection<?> values) {
			values.forEach((one) -> addKinds(one, kinds));
		}
		else if (value instanceof Enum<?> constant) {
			kinds.add(constant.getDeclaringClass());
		}
		else if (value instanceof Record record) {
			kinds.add(record.getClass());
			for (RecordComponent component : record.getClass().getRecordComponents()) {
				addKinds(value(component, record), kinds);
			}
		}
	}

	private static @Nullable Object value(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void javaSourceSaysWhatItWasWrittenFrom(@TempDir Path folder) {
		JavaRevision revision = new JavaRevision(folder);
		Map<WrittenExample, String> names = new EnumMap<>(WrittenExample.class);
		for (WrittenExample example : WrittenExample.values()) {
			names.put(example, revision.add(new JavaRevisionWriter(ROWS).write(operations(example))));
		}
		revision.compile();
		names.forEach((example, name) -> {
			MigrationRecorder recorder = revision.recorder(name, example.product());
			GeneratedOperations operations = operations(example);
			assertThat(WrittenOperations.of(recorder.upgrade())).as(example.name())
				.isEqualTo(WrittenOperations.of(operations.upgrade()));
			if (operations.isReversible()) {
				assertThat(WrittenOperations.of(recorder.downgrade())).as(example.name())
					.isEqualTo(WrittenOperations.of(operations.downgradeOrNone()));
			}
		});
	}

	@ParameterizedTest
	@EnumSource(WrittenExample.class)
	void sqlSourceHoldsTheStatementsOfTheDialect(WrittenExample example) {
		GeneratedOperations operations = operations(example);
		Dialect dialect = Dialects.of(example.product());
		String source = new SqlRevisionWriter(dialect, ROWS).write(operations).upgrade();
		List<String> read = dialect.syntax()
			.split(new SqlText(source, (position) -> SourceLocation.of("test")))
			.stream()
			.map(SqlStatement::text)
			.toList();
		assertThat(read).isEqualTo(operations.upgrade()
			.stream()
			.flatMap((operation) -> dialect.render(operation).stream())
			.map(SqlStatement::text)
			.toList());
	}

	@ParameterizedTest
	@EnumSource(WrittenExample.class)
	void staysWithinTheWidthOfALine(WrittenExample example) {
		String source = JavaRevision.source("X", new JavaRevisionWriter(ROWS).write(operations(example)));
		assertThat(source.lines().map((line) -> line.replace("\t", "    "))).allMatch((line) -> line.length() <= 120);
	}

	@Test
	void writesADowngradeThatDoesNotFollowFromTheUpgrade() {
		List<MigrateOperation> upgrade = say(WrittenExample.ADD_ENUM_VALUE);
		GeneratedOperations operations = new GeneratedOperations(upgrade, say(WrittenExample.REPLACE_ENUM));
		RevisionBody body = new JavaRevisionWriter(ROWS).write(operations);
		assertThat(body.downgrade()).startsWith("op.replaceEnum(");
		assertThat(body.imports()).contains("static dev.stillhead.operation.Ddl.ref");
	}

	@Test
	void sqlThatLeavesTheTransactionIsARevisionOutsideOne() {
		RevisionBody body = new SqlRevisionWriter(DIALECT, ROWS)
			.write(operations(WrittenExample.ADD_ENUM_VALUES_OUTSIDE));
		assertThat(body.transactional()).isFalse();
		assertThat(body.downgrade()).isNull();
	}

	@Test
	void aBatchIsWrittenAsItsParts() {
		GeneratedOperations operations = new GeneratedOperations(GeneratedOperations.say(PRODUCT,
				(op) -> op.batchAlterTable("t", (t) -> t.addColumn(column("a", text())))), null);
		assertThat(new JavaRevisionWriter(ROWS).write(operations).upgrade())
			.isEqualTo("op.addColumn(\"t\", column(\"a\", text()));");
	}

	@Test
	void refusesCodeByItsKind() {
		ExecuteLive code = new ExecuteLive(SourceLocation.of("X.java"), "split names", (jdbc) -> {
		});
		for (MigrateOperation operation : List.of(code,
				new OutsideTransaction(SourceLocation.of("X.java"), List.of(code)))) {
			GeneratedOperations operations = new GeneratedOperations(List.of(operation), List.of());
			assertThatExceptionOfType(OperationHasNoSourceException.class)
				.isThrownBy(() -> new JavaRevisionWriter(ROWS).write(operations))
				.withMessageContaining("ExecuteLive");
		}
	}

	@Test
	void saysWhatIsDestroyedButNotWhereItIsOnlyComputed() {
		GeneratedOperations operations = new GeneratedOperations(GeneratedOperations.say(PRODUCT, (op) -> {
			op.renameTable("old", "fresh");
			op.dropColumn("fresh", column("twice", text()).generatedAs("a || a"));
			op.dropColumn("fresh", column("a", text()));
			op.dropTable("other");
		}), null);
		RowEstimates rows = (table) -> table.name().equals("old") ? OptionalLong.of(1) : OptionalLong.empty();
		assertThat(new SqlRevisionWriter(DIALECT, rows).write(operations)
			.upgrade()
			.lines()
			.filter((line) -> line.startsWith("--")))
			.containsExactly("-- destroys data: fresh.a (about 1 row)", "-- destroys data: other");
		assertThat(DestroyedData.of(operations.upgrade(), (table) -> OptionalLong.of(0)))
			.containsExactly("fresh.a (no rows)", "other (no rows)");
	}

	private static GeneratedOperations operations(WrittenExample example) {
		return new GeneratedOperations(say(example), null);
	}

	private static List<MigrateOperation> say(WrittenExample example) {
		return GeneratedOperations.say(example.product(), example.words());
	}

}
