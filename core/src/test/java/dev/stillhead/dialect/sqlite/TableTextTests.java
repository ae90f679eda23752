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

package dev.stillhead.dialect.sqlite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Taking a CREATE TABLE apart.
 */
class TableTextTests {

	private static final String EVERYTHING = """
			CREATE TABLE "odd ""name" ( -- the table
			  id INTEGER NOT NULL CONSTRAINT pk PRIMARY KEY ASC ON CONFLICT ABORT AUTOINCREMENT, -- its key
			  [a b] varchar (20) COLLATE NOCASE DEFAULT 'x, (y)' UNIQUE ON CONFLICT IGNORE,
			  `c` UNSIGNED BIG INT DEFAULT -1.5e-3 NOT NULL /* , */ CHECK (c IN (1, 2) AND "a b" <> ')'),
			  untyped,
			  d numeric(10, 2) DEFAULT (abs(-1)) REFERENCES other ON DELETE SET NULL ON UPDATE CASCADE MATCH FULL NOT DEFERRABLE INITIALLY IMMEDIATE NOT NULL,
			  e text GENERATED ALWAYS AS (upper("a b")) STORED,
			  f AS (c + 1) VIRTUAL NULL,
			  "check" boolean DEFAULT TRUE CONSTRAINT lonely,
			  CONSTRAINT un UNIQUE (c, "a b" COLLATE NOCASE DESC) ON CONFLICT FAIL
			  CHECK (c > 0) CONSTRAINT fk FOREIGN KEY (c, d) REFERENCES other (x, y) DEFERRABLE INITIALLY DEFERRED,
			  UNIQUE ("check") -- last
			) WITHOUT ROWID, STRICT""";

	@ParameterizedTest
	@ValueSource(strings = { EVERYTHING, "CREATE TABLE t(a)", "CREATE TABLE t(a,b TEXT)",
			"CREATE TABLE t(a DEFAULT 0x1F, b DEFAULT .5, c DEFAULT 5.e3 NOT NULL, d DEFAULT now)" })
	void putsItTogetherAgain(String sql) {
		String text = TableText.of(sql).text();
		assertThat(withoutOptionalCommas(text)).isEqualTo(withoutOptionalCommas(sql));
	}

	/** Constraints may stand behind each other without one. */
	private static String withoutOptionalCommas(String sql) {
		return sql.replaceAll(",?\\s+CHECK \\(c > 0\\),?\\s+CONSTRAINT fk", " CHECK (c > 0) CONSTRAINT fk");
	}

	@Test
	void knowsWhatIsInIt() {
		TableText table = TableText.of(EVERYTHING);
		assertThat(table.columns()).extracting(ColumnText::name)
			.containsExactly("id", "a b", "c", "untyped", "d", "e", "f", "check");
		assertThat(table.columns()).extracting(ColumnText::type)
			.containsExactly("INTEGER", "varchar (20)", "UNSIGNED BIG INT", "", "numeric(10, 2)", "text", "",
					"boolean");
		assertThat(table.columns())
			.extracting((column) -> column.clauses().stream().map(Clause::kind).toList().toString())
			.containsExactly("[NOT_NULL, PRIMARY_KEY]", "[COLLATE, DEFAULT, UNIQUE]", "[DEFAULT, NOT_NULL, CHECK]",
					"[]", "[DEFAULT, FOREIGN_KEY, NOT_NULL]", "[GENERATED]", "[GENERATED, NULL]",
					"[DEFAULT, NAME_ONLY]");
		assertThat(table.rules())
			.extracting((rule) -> rule.clause().kind() + " " + rule.clause().name() + " " + rule.clause().columns())
			.containsExactly("UNIQUE un [c, a b]", "CHECK null []", "FOREIGN_KEY fk [c, d]", "UNIQUE null [check]");
		assertThat(table.isWithoutRowid()).isTrue();
		assertThat(table.isAutoincrement()).isTrue();
		assertThat(table.primaryKey()).containsExactly("id");
	}

	@Test
	void readsDefaultsToTheirEnd() {
		assertThat(TableText.of(EVERYTHING).columns()).filteredOn((column) -> column.has(ClauseKind.DEFAULT))
			.extracting((column) -> String.valueOf(column.clause(ClauseKind.DEFAULT).body()))
			.containsExactly("'x, (y)'", "-1.5e-3", "(abs(-1))", "TRUE");
	}

	@Test
	void knowsTheRowidByItsOtherName() {
		assertThat(TableText.of("CREATE TABLE t(id integer, PRIMARY KEY (id))").rowidColumn()).isNotNull();
		assertThat(TableText.of("CREATE TABLE t(id int PRIMARY KEY)").rowidColumn()).isNull();
		assertThat(TableText.of("CREATE TABLE t(id integer PRIMARY KEY) WITHOUT ROWID").rowidColumn()).isNull();
		assertThat(TableText.of("CREATE TABLE t(a integer, b integer, PRIMARY KEY (a, b))").rowidColumn()).isNull();
	}

	@Test
	void changesAColumnAndNothingElse() {
		ColumnText column = ColumnText.of("\n  a text DEFAULT 'x' /* why */ NOT NULL -- end");
		assertThat(column.without(ClauseKind.DEFAULT).text()).isEqualTo("\n  a text /* why */ NOT NULL -- end");
		assertThat(column.withType("varchar(3)").text())
			.isEqualTo("\n  a varchar(3) DEFAULT 'x' /* why */ NOT NULL -- end");
		assertThat(column.with(null, "UNIQUE").text())
			.isEqualTo("\n  a text DEFAULT 'x' /* why */ NOT NULL UNIQUE -- end");
		assertThat(ColumnText.of("a").withType("text").text()).isEqualTo("a text");
	}

	@Test
	void addsTheLastElementBehindAComment() {
		TableText table = TableText.of("CREATE TABLE t(\n  a text, -- a\n  b text -- b\n)");
		table.add("c text", 2);
		table.addRule("UNIQUE (c)");
		assertThat(TableText.of(table.text()).columns()).extracting(ColumnText::name).containsExactly("a", "b", "c");
		assertThat(table.text()).contains("b text -- b\n").contains("UNIQUE (c)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE t(a text FOO (1) BAR)", "CREATE TABLE t(a text, CONSTRAINT x SOMETHING (a))",
			"CREATE TABLE t", "CREATE TABLE t(a text NOT DEFERRED)" })
	void refusesWhatItDoesNotUnderstand(String sql) {
		assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> TableText.of(sql));
	}

	@Test
	void leavesOutTheTablesNameBeforeItsColumns() {
		assertThat(TableText.of("CREATE TABLE /* it */ T (a CHECK (t.a > \"t\".b AND x.t = 't.a'), b REFERENCES t(a))")
			.renamed("t", "n")).isEqualTo("CREATE TABLE n (a CHECK (a > b AND x.t = 't.a'), b REFERENCES t(a))");
	}

}
