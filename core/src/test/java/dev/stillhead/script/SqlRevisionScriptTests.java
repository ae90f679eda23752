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

package dev.stillhead.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceText;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a SQL revision runs, and its hash.
 */
class SqlRevisionScriptTests {

	@Test
	void runsItsSectionsInWhateverOrderTheyStand() {
		SqlRevisionScript script = ScriptText.sections("-- +downgrade\nDROP b;\nDROP a\n-- +upgrade\nCREATE a;CREATE b")
			.script();
		assertThat(texts(script.upgradeStatements())).containsExactly("CREATE a", "CREATE b");
		assertThat(texts(script.downgradeStatements())).containsExactly("DROP b", "DROP a");
		assertThat(script.reversible()).isTrue();
		assertThat(script.type().label()).isEqualTo("sql");
		assertThat(script).hasToString("a1.sql");
	}

	@Test
	void endsAStatementAtAMarker() {
		SqlRevisionScript script = ScriptText.sections("-- +upgrade\nSELECT 1\n-- +downgrade\nSELECT 2\n").script();
		assertThat(texts(script.upgradeStatements())).containsExactly("SELECT 1");
		assertThat(texts(script.downgradeStatements())).containsExactly("SELECT 2");
	}

	@Test
	void isIrreversibleWithoutDowngradeSection() {
		SqlRevisionScript script = ScriptText.sections("-- +upgrade\nSELECT 1").script();
		assertThat(script.reversible()).isFalse();
		assertThatExceptionOfType(IrreversibleRevisionException.class).isThrownBy(script::downgradeStatements)
			.withMessageContaining("a1, (no message), is irreversible")
			.withMessageContaining("a1.sql")
			.satisfies((ex) -> assertThat(ex.revision().id()).isEqualTo("a1"));
		assertThatExceptionOfType(IrreversibleRevisionException.class).isThrownBy(script::storableDowngrade);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-- +upgrade\nSELECT 1\n-- +downgrade nothing\n-- no need",
			"-- +upgrade\n-- a merge\n-- +downgrade\n", "-- +upgrade\n-- +downgrade nothing" })
	void canBeTakenBackByDoingNothing(String sections) {
		SqlRevisionScript script = ScriptText.sections(sections).script();
		assertThat(script.reversible()).isTrue();
		assertThat(script.downgradeStatements()).isEmpty();
		assertThat(script.storableDowngrade()).isEmpty();
	}

	@Test
	void prefersTheSectionOfItsDatabase() {
		SqlRevisionScript script = ScriptText
			.sections("-- +upgrade\nSELECT 1;\n-- +upgrade postgresql\nSELECT 2;\n-- +downgrade sqlite\nSELECT 3;\n"
					+ "-- +downgrade\nSELECT 4;")
			.script();
		assertThat(texts(script.upgradeStatements())).containsExactly("SELECT 2");
		assertThat(texts(script.downgradeStatements())).containsExactly("SELECT 4");
	}

	@Test
	void isRefusedWhereOnlyOtherDatabasesHaveASection() {
		SqlRevisionScript script = ScriptText.sections("-- +upgrade sqlite\nSELECT 1;\n-- +downgrade sqlite\n")
			.script();
		assertThatExceptionOfType(NoSectionForDatabaseException.class).isThrownBy(script::upgradeStatements)
			.withMessageContaining("has no upgrade section for postgresql")
			.withMessageContaining("sqlite only")
			.withMessageContaining("-- +upgrade postgresql")
			.satisfies((ex) -> assertThat(ex.database()).isEqualTo("postgresql"));
		assertThatExceptionOfType(NoSectionForDatabaseException.class).isThrownBy(script::downgradeStatements);
		assertThat(script.reversible()).isFalse();
	}

	@Test
	void readsSectionsOfOtherDatabasesByTheirOwnRules() {
		SqlRevisionScript script = ScriptText.sections("""
				-- +upgrade sqlite
				CREATE TABLE `it's` ([a"b] text); BEGIN;
				CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT '
				-- +downgrade
				'; END;
				-- +upgrade
				SELECT 1;
				-- +downgrade sqlite
				-- +downgrade
				SELECT 2;
				""").script();
		assertThat(texts(script.upgradeStatements())).containsExactly("SELECT 1");
	}

	@Test
	void doesNotSplitThePlainSectionWhereItHasItsOwn() {
		SqlRevisionScript script = ScriptText.sections("""
				-- +upgrade
				CREATE TABLE `it's` ([a"b] text); $$ (
				-- +upgrade postgresql
				SELECT 1;
				""").script();
		assertThat(texts(script.upgradeStatements())).containsExactly("SELECT 1");
		assertThat(ScriptText.sections("-- +upgrade\n-- +note\n'\n-- +upgrade postgresql\n").problems()).hasSize(1);
	}

	@Test
	void takesNoMarkerInAStringForASectionOfItsOwn() {
		SqlRevisionScript script = ScriptText.sections("-- +upgrade\nSELECT '\n-- +upgrade postgresql\n';\n").script();
		assertThat(texts(script.upgradeStatements())).containsExactly("SELECT '\n-- +upgrade postgresql\n'");
	}

	@Test
	void reportsUnknownSectionsAmongThoseOfOtherDatabases() {
		assertThat(ScriptText.sections("-- +upgrade\n-- +upgrade sqlite\nSELECT 'it''s'\n-- +down\n").printedProblems())
			.singleElement()
			.asString()
			.startsWith("7: an unknown section: -- +down");
	}

	@Test
	void replacesPlaceholdersInSectionsOnly() {
		ScriptText text = ScriptText
			.of("-- for ${schema} ${unknown}\n--\n-- Revision ID: a1\n-- Revises:\n-- +upgrade\nCREATE SCHEMA ${schema};"
					+ "\n-- +downgrade\nDROP SCHEMA ${schema};")
			.with(Map.of("schema", "habits"));
		SqlRevisionScript script = text.script();
		assertThat(script.revision().message()).isEqualTo("for ${schema} ${unknown}");
		assertThat(texts(script.upgradeStatements())).containsExactly("CREATE SCHEMA habits");
		assertThat(script.storableDowngrade()).containsExactly("DROP SCHEMA ${schema}");
	}

	@Test
	void reportsEveryUnknownPlaceholder() {
		assertThat(ScriptText.sections("-- +upgrade\nSELECT ${a},\n ${b};\n-- +downgrade\nSELECT ${c}")
			.with(Map.of("a", "1"))
			.problems()).extracting((problem) -> problem.location().line() + problem.text())
			.containsExactly("6no value is configured for ${b}", "8no value is configured for ${c}");
	}

	@Test
	void leavesPlaceholdersAloneWhereTheFileSaysSo() {
		ScriptText text = ScriptText
			.of("-- Revision ID: a1\n-- Revises:\n-- Placeholders: false\n-- +upgrade\nSELECT '${a} ${b}';")
			.with(Map.of("a", "1"));
		assertThat(texts(text.script().upgradeStatements())).containsExactly("SELECT '${a} ${b}'");
	}

	@Test
	void checksWhatPlaceholdersBringIn() {
		assertThat(ScriptText.sections("-- +upgrade\nSELECT 1;\n${a}\n").with(Map.of("a", "COMMIT")).printedProblems())
			.singleElement()
			.asString()
			.startsWith("6: the engine owns the transaction");
		assertThat(ScriptText.sections("-- +upgrade\nSELECT 1;\n${a}\n").with(Map.of("a", "'")).printedProblems())
			.singleElement()
			.asString()
			.startsWith("6: the string that opens here is never closed");
	}

	@Test
	void findsPlacesInTheFile() {
		SqlStatement statement = ScriptText.sections("-- +upgrade\n\n  SELECT ${a},\n    x;")
			.with(Map.of("a", "1,\n2"))
			.script()
			.upgradeStatements()
			.get(0);
		assertThat(statement.location()).isEqualTo(new SourceLocation("a1.sql", 6, 3));
		assertThat(statement.positions().locate(statement.text().indexOf('x') + 1))
			.isEqualTo(new SourceLocation("a1.sql", 7, 5));
	}

	@Test
	void storesDowngradesThatCanBeSplitAgain() {
		SqlRevisionScript script = ScriptText
			.sections("-- +upgrade\nSELECT 1;\n-- +downgrade\nDELETE FROM t; -- c\nCOPY t FROM STDIN;\na;b\n\\.\n"
					+ "COPY u FROM STDIN;\n\\.\n")
			.script();
		List<String> stored = script.storableDowngrade();
		assertThat(stored).containsExactly("DELETE FROM t", "COPY t FROM STDIN;\na;b\n\\.", "COPY u FROM STDIN;\n\\.");
		assertThat(stored.stream().flatMap((text) -> PostgresqlSyntax.INSTANCE.split(text(text)).stream()))
			.extracting(SqlStatement::text, SqlStatement::copyData)
			.isEqualTo(script.downgradeStatements()
				.stream()
				.map((statement) -> tuple(statement.text(), statement.copyData()))
				.toList());
	}

	@Test
	void storesTheWholeWherePlaceholdersDecideWhatAStatementIs() {
		String body = "DO ${quote} BEGIN NULL; END ${quote};\nSELECT ${one}";
		SqlRevisionScript script = ScriptText.sections("-- +upgrade\n-- +downgrade\n" + body + "\n")
			.with(Map.of("quote", "$$", "one", "1"))
			.script();
		assertThat(texts(script.downgradeStatements())).containsExactly("DO $$ BEGIN NULL; END $$", "SELECT 1");
		assertThat(script.storableDowngrade()).containsExactly(body);
	}

	@Test
	void hashesTheNormalizedSections() throws Exception {
		String file = """
				-- Revision ID: a1
				-- Revises:
				-- Transactional: false

				-- +downgrade   nothing

				--\t+upgrade
				\t
				SELECT 1; \t

				  -- end

				-- +upgrade sqlite
				SELECT 2;
				""";
		String normalized = """
				transactional: false
				-- +upgrade
				SELECT 1;

				  -- end
				-- +upgrade sqlite
				SELECT 2;
				-- +downgrade nothing

				""";
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(normalized.getBytes(StandardCharsets.UTF_8));
		assertThat(ScriptText.of(file).script().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
	}

	@Test
	void hashesNothingThatDoesNotRun() {
		String sections = "-- +upgrade\nSELECT ${a};\n-- +downgrade\nSELECT 2;\n";
		String hash = ScriptText.sections(sections).script().sha256();
		assertThat(
				ScriptText.of("-- other\n--\n-- Revision ID: z9\n-- Revises: <base>\n-- Branch Labels: x\n" + sections)
					.script()
					.sha256())
			.isEqualTo(hash);
		assertThat(ScriptText.sections(sections).with(Map.of("a", "1")).script().sha256()).isEqualTo(hash);
		assertThat(ScriptText.sections("-- +downgrade\nSELECT 2; \n\n-- +upgrade\n\nSELECT ${a};").script().sha256())
			.isEqualTo(hash);
		assertThat(ScriptText.sections("-- +upgrade\nSELECT  ${a};\n-- +downgrade\nSELECT 2;\n").script().sha256())
			.isNotEqualTo(hash);
	}

	private static SqlText text(String text) {
		return new SourceText("journal", text).between(0, text.length());
	}

	private static List<String> texts(List<SqlStatement> statements) {
		return statements.stream().map(SqlStatement::text).toList();
	}

}
