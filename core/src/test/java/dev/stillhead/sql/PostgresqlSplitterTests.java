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

package dev.stillhead.sql;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Telling the statements of PostgreSQL apart.
 */
class PostgresqlSplitterTests {

	@Test
	void splitsAtSemicolonsAndDropsWhatIsEmpty() {
		assertThat(split(";; SELECT 1 ; -- two\n\nSELECT 2;;\n/* three */ SELECT 3 -- end\n"))
			.containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
	}

	@Test
	void keepsCommentsInsideStatements() {
		assertThat(split("SELECT 1 -- one;\n , 2 /* two; */\n;")).containsExactly("SELECT 1 -- one;\n , 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "';'", "'it''s;'", "E'\\';'", "e'\\\\'", "E'a'\n  'b\\';'", "E'a' -- c\n 'b\\';'",
			"U&'\\0041;'", "u&\"a;\"", "B'1;'", "x'1F;'", "N';'", "\"a;\"", "\"a\"\";\"", "$$;$$", "$tag$;$$;$tag$",
			"$é_1$;$é_1$", "$a$ $b$ ; $b$ $a$", "/* ; /* ; */ ; */ 1", "(a; b)", "((a; b); c)", "f(';)', \")\"; 2)",
			"$1;" })
	void findsNoEndInside(String part) {
		String statement = part.equals("$1;") ? "SELECT $1" : "SELECT " + part + ", 2";
		assertThat(split(statement + "; SELECT 3")).containsExactly(statement, "SELECT 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT a$b$c", "SELECT a$$", "SELECT $1$2", "SELECT 'a\\'", "SELECT 'a'\n'b\\'",
			"SELECT nameE'\\'", "SELECT 1 AS e", "SELECT \"e\"'\\'", "SELECT x >- 1", "SELECT a <$> b", "SELECT $ 1 $",
			"SELECT u & 'a\\'", "SELECT é$x$y", "SELECT 2 */* c */ 3", "SELECT ')'", "SELECT E'a' 'b\\'" })
	void findsTheEndBehind(String statement) {
		assertThat(split(statement + "; SELECT 3")).containsExactly(statement, "SELECT 3");
	}

	@Test
	void keepsTheBodyOfAnSqlStandardRoutineTogether() {
		String function = """
				CREATE OR REPLACE FUNCTION f(a int) RETURNS text LANGUAGE sql
				Begin /* c */ Atomic
				  SELECT CASE WHEN a > 1 THEN CASE a WHEN 2 THEN 'x' END END;
				  SELECT t.end AS end, (CASE WHEN a = 1 THEN 2 END) FROM t;
				END""";
		String procedure = "create procedure p() begin atomic delete from t; end";
		assertThat(split(function + ";\n" + procedure + "; SELECT 1")).containsExactly(function, procedure, "SELECT 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN CASE WHEN true THEN 1 END",
			"CREATE FUNCTION \"begin\"() RETURNS int LANGUAGE plpgsql AS $$BEGIN; RETURN 1; END$$",
			"CREATE TABLE begin (atomic int)", "SELECT begin atomic FROM t",
			"CREATE FUNCTION begin(atomic int) RETURNS int LANGUAGE sql AS 'SELECT 1'" })
	void opensNoBodyWithoutBeginAtomic(String statement) {
		assertThat(split(statement + "; SELECT 1")).containsExactly(statement, "SELECT 1");
	}

	@Test
	void takesTheDataBehindCopyFromStdin() {
		List<SqlStatement> statements = statements("""
				COPY t (a, b) FROM stdin WITH (DELIMITER ';'); -- data
				1;it's
				-- +downgrade
				\\.x
				\\.
				COPY t FROM STDIN;
				\\.
				SELECT 1;""");
		assertThat(statements).extracting(SqlStatement::text)
			.containsExactly("COPY t (a, b) FROM stdin WITH (DELIMITER ';')", "COPY t FROM STDIN", "SELECT 1");
		assertThat(statements).extracting(SqlStatement::copyData)
			.containsExactly("1;it's\n-- +downgrade\n\\.x\n", "", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "COPY t TO STDOUT", "COPY t FROM 'stdin'", "COPY t FROM PROGRAM 'x'",
			"COPY (SELECT * FROM stdin) TO '/tmp/x'", "SELECT 1 FROM stdin", "'a' COPY t FROM STDIN" })
	void takesNoDataBehindAnythingElse(String statement) {
		assertThat(statements(statement + ";\nSELECT 1;")).extracting(SqlStatement::copyData)
			.containsExactly(null, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "COPY t FROM STDIN;\n1\n", "COPY t FROM STDIN", "COPY t FROM STDIN;",
			"COPY t FROM STDIN; SELECT 1;\n\\.\n" })
	void refusesCopyWithoutItsData(String text) {
		assertThatExceptionOfType(SqlTextException.class).isThrownBy(() -> split(text))
			.satisfies((ex) -> assertThat(ex.location().line()).isEqualTo(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'a", "E'a\\'", "\"a", "$$a", "$x$ a $$", "/* /* */", "U&'a''", "(a;", "((a)" })
	void namesTheLineOfWhatIsNeverClosed(String open) {
		assertThatExceptionOfType(SqlTextException.class).isThrownBy(() -> split("SELECT 1;\n\n" + open + "\n\n"))
			.satisfies((ex) -> assertThat(ex.location()).isEqualTo(new SourceLocation("t.sql", 3, 1)));
	}

	@Test
	void namesTheLineOfARoutineWithoutEnd() {
		assertThatExceptionOfType(SqlTextException.class)
			.isThrownBy(() -> split("\nCREATE FUNCTION f() BEGIN ATOMIC SELECT CASE WHEN 1 THEN 2 END;"))
			.withMessageContaining("BEGIN ATOMIC")
			.satisfies((ex) -> assertThat(ex.location().line()).isEqualTo(2));
	}

	@Test
	void marksCommandsOfPsqlAndSkipsRestrict() {
		List<SqlStatement> statements = statements("""
				\\restrict abc
				SELECT 1;
				\\i other.sql
				SELECT 2 \\gset
				;
				\\unrestrict abc
				""");
		assertThat(statements).extracting(SqlStatement::text)
			.containsExactlyInAnyOrder("SELECT 1", "\\i other.sql", "SELECT 2", "\\gset");
		assertThat(statements.stream().filter((statement) -> statement.is(StatementTrait.CLIENT_COMMAND)))
			.extracting((statement) -> statement.location().line())
			.containsExactly(3, 4);
	}

	@Test
	void mapsPositionsOfTheServerToTheFile() {
		SqlStatement statement = statements("SELECT '😀';\n  SELECT 'ü😀', x\n  FROM t").get(1);
		assertThat(statement.location()).isEqualTo(new SourceLocation("t.sql", 2, 3));
		assertThat(statement.positions().locate(1)).isEqualTo(new SourceLocation("t.sql", 2, 3));
		assertThat(statement.positions().locate(14)).isEqualTo(new SourceLocation("t.sql", 2, 16));
		assertThat(statement.positions().locate(18)).isEqualTo(new SourceLocation("t.sql", 3, 3));
	}

	@Test
	void endsWhereTheListenerSays() {
		String text = "SELECT 1 -- a\n-- end\n; SELECT 2";
		SplitText split = PostgresqlSyntax.INSTANCE.split(text(text), (offset) -> text.startsWith("-- end", offset));
		assertThat(split.statements()).extracting(SqlStatement::text).containsExactly("SELECT 1");
		assertThat(text.substring(split.end())).startsWith("-- end");
	}

	@Test
	void tellsTheListenerOfCommentsOnly() {
		String text = "-- a\n'-- b' $$-- c$$ /* -- d */ \"-- e\" ( -- f\n);-- g";
		StringBuilder told = new StringBuilder();
		PostgresqlSyntax.INSTANCE.split(text(text), (offset) -> {
			told.append(text, offset, offset + 4);
			return false;
		});
		assertThat(told).hasToString("-- a-- f-- g");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pg_dump_schema.sql", "pg_dump_full.sql" })
	void splitsWhatPgDumpWrites(String dump) throws Exception {
		List<SqlStatement> statements = PostgresqlSyntax.INSTANCE.split(resource(dump));
		assertThat(statements).allSatisfy((statement) -> {
			assertThat(statement.traits()).isSubsetOf(StatementTrait.SETS_SESSION);
			assertThat(statement.text()).matches("(?s)(SET|SELECT|CREATE|ALTER|COMMENT|COPY) .*");
		});
		assertThat(statements).extracting(SqlStatement::text)
			.anyMatch((text) -> text.startsWith("CREATE PROCEDURE shop.clear") && text.endsWith("END"))
			.anyMatch((text) -> text.startsWith("CREATE RULE open_insert") && text.contains("two"));
	}

	@Test
	void neverFailsButWithAnErrorOfItsOwn() {
		String[] pieces = { "'", "\"", "$$", "$a$", "$", "/*", "*/", "--", "\n", ";", "(", ")", "E'", "\\", "\\.", "a",
				" ", "BEGIN", "ATOMIC", "END", "CASE", "COPY t FROM STDIN", "CREATE FUNCTION", "😀", "-- +upgrade",
				"U&", "1", "${x}", "\t" };
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(30), 0, pieces.length).forEach((piece) -> text.append(pieces[piece]));
			try {
				for (SqlStatement statement : statements(text.toString())) {
					assertThat(text.toString()).contains(statement.text());
				}
			}
			catch (SqlTextException ex) {
				assertThat(ex.location().line()).isPositive();
			}
		}
	}

	static SqlText resource(String name) throws Exception {
		try (var stream = PostgresqlSplitterTests.class.getResourceAsStream(name)) {
			return text(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static SqlText text(String text) {
		return new SourceText("t.sql", text).between(0, text.length());
	}

	private static List<SqlStatement> statements(String text) {
		return PostgresqlSyntax.INSTANCE.split(text(text));
	}

	private static List<String> split(String text) {
		return statements(text).stream().map(SqlStatement::text).toList();
	}

}
