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

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Telling the statements of SQLite apart.
 */
class SqliteSplitterTests {

	@Test
	void splitsAtSemicolonsAndDropsWhatIsEmpty() {
		assertThat(split(";; SELECT 1 ; -- two\n\nSELECT 2;;\n/* three */ SELECT 3 -- end\n"))
			.containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "';'", "'it''s;'", "'a\\'", "x'3B'", "X';'", "\"a;\"", "\"a\"\";\"", "`a;`", "`a``;`",
			"[a;]", "[a\";]", "/* ; /* ; */ 1", "1 -- ;\n", "(1; 2)", ":a$b", "$a", "@a", "?1", "a$b$" })
	void findsNoEndInside(String part) {
		String statement = "SELECT " + part + ", 2";
		assertThat(split(statement + "; SELECT 3")).containsExactly(statement, "SELECT 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT $$", "SELECT 'a' 'b\\'", "SELECT E'\\'", "SELECT a[1]", "SELECT /* /* */ 1",
			"CREATE TABLE t (begin int)", "SELECT CASE WHEN 1 THEN 2 END", "CREATE TEMP TABLE trigger_1 (a)" })
	void findsTheEndBehind(String statement) {
		assertThat(split(statement + "; SELECT 3")).containsExactly(statement, "SELECT 3");
	}

	@Test
	void keepsTheBodyOfATriggerTogether() {
		String plain = """
				CREATE TRIGGER touch AFTER UPDATE ON t WHEN new.begin > 0 BEGIN -- ;
				  UPDATE t SET n = CASE WHEN n > 1 THEN CASE n WHEN 2 THEN 'END;' END END WHERE id = new.id;
				  SELECT new."end" AS end FROM t;
				END""";
		String temporary = "create temp trigger if not exists x instead of insert on v begin select raise(abort, 'no'); /* last */ end";
		assertThat(split(plain + ";\n" + temporary + "; SELECT 1")).containsExactly(plain, temporary, "SELECT 1");
	}

	@Test
	void endsATriggerAtTheEndOfTheTextToo() {
		assertThat(split("CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; END\n"))
			.containsExactly("CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; END");
	}

	@Test
	void namesTheLineOfATriggerWithoutEnd() {
		assertThatExceptionOfType(SqlTextException.class)
			.isThrownBy(() -> split("\nCREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END;"))
			.withMessageContaining("no END")
			.satisfies((ex) -> assertThat(ex.location().line()).isEqualTo(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'a", "\"a", "`a", "[a", "x'3", "/* ", "(a;", "((a)" })
	void namesTheLineOfWhatIsNeverClosed(String open) {
		assertThatExceptionOfType(SqlTextException.class).isThrownBy(() -> split("SELECT 1;\n\n" + open + "\n\n"))
			.satisfies((ex) -> assertThat(ex.location()).isEqualTo(new SourceLocation("t.sql", 3, 1)));
	}

	@Test
	void marksCommandsOfTheShell() {
		List<SqlStatement> statements = statements(".mode csv; no SQL\nSELECT a\n.b FROM a;\n.read other.sql\n");
		assertThat(statements).extracting(SqlStatement::text)
			.containsExactly(".mode csv; no SQL", "SELECT a\n.b FROM a", ".read other.sql");
		assertThat(StatementRules.forbidden(statements))
			.extracting((problem) -> problem.location().line() + " " + problem.text() + ": " + problem.remedy())
			.containsExactly(
					"1 only the sqlite3 shell understands: .mode: Delete the line, or write what it does as SQL.",
					"4 only the sqlite3 shell understands: .read: Paste the file's content here.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BEGIN", "begin immediate", "COMMIT", "END TRANSACTION", "ROLLBACK", "SAVEPOINT a",
			"RELEASE a", "/* x */ COMMIT" })
	void leavesTheTransactionToTheEngine(String statement) {
		assertThat(traits(statement)).containsExactly(StatementTrait.TRANSACTION_CONTROL);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "VACUUM", "VACUUM INTO 'x.db'", "ATTACH 'x.db' AS x", "DETACH x", "PRAGMA foreign_keys = OFF",
					"pragma main.foreign_keys(0)", "PRAGMA journal_mode=WAL", "PRAGMA wal_checkpoint" })
	void knowsWhatDoesNotRunInATransaction(String statement) {
		assertThat(traits(statement)).contains(StatementTrait.OUTSIDE_TRANSACTION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT 1", "PRAGMA foreign_keys", "PRAGMA foreign_key_check", "PRAGMA table_info(t)",
			"REINDEX", "ANALYZE", "CREATE TABLE vacuum (a)", "ALTER TABLE begin ADD COLUMN a" })
	void knowsNothingOfOthers(String statement) {
		assertThat(traits(statement)).doesNotContain(StatementTrait.OUTSIDE_TRANSACTION,
				StatementTrait.TRANSACTION_CONTROL);
	}

	@Test
	void quotesKeywordsAndWhatIsNoPlainName() {
		assertThat(List.of("users", "Users", "order", "Index", "a b", "a\"b", "1a", "ä"))
			.extracting(SqliteSyntax.INSTANCE::identifier)
			.containsExactly("users", "Users", "\"order\"", "\"Index\"", "\"a b\"", "\"a\"\"b\"", "\"1a\"", "\"ä\"");
	}

	private static Set<StatementTrait> traits(String statement) {
		return SqliteSyntax.INSTANCE.traitsOf(statement);
	}

	private static List<String> split(String text) {
		return statements(text).stream().map(SqlStatement::text).toList();
	}

	private static List<SqlStatement> statements(String text) {
		return SqliteSyntax.INSTANCE.split(new SourceText("t.sql", text).between(0, text.length()));
	}

}
