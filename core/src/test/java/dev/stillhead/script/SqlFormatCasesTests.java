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

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.sql.SqlStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The table of cases of the SQL format, one row after the other.
 */
class SqlFormatCasesTests {

	private static final String HEADER = "-- Revision ID: a1\n-- Revises:\n";

	private static final String UP = "\n-- +upgrade\nSELECT 1;\n";

	static Stream<Arguments> revisions() {
		return Stream.of(revision("header and marker without an empty line between", HEADER + "-- +upgrade\nSELECT 1;"),
				revision("licence block, empty line, then the header block",
						"-- Licence: free\n-- to all\n\n-- a message\n--\n" + HEADER + UP),
				revision("no end of the last line", HEADER + "-- +upgrade\nSELECT 1"),
				revision("message with a colon in its own paragraph", "-- fix: drop index\n--\n" + HEADER + UP),
				revision("id 001", "-- Revision ID: 001\n-- Revises:\n" + UP),
				revision("id 002_example", "-- Revision ID: 002_example\n-- Revises:\n" + UP),
				revision("id 20251215_0001", "-- Revision ID: 20251215_0001\n-- Revises:\n" + UP),
				revision("id ABC", "-- Revision ID: ABC\n-- Revises:\n" + UP),
				revision("id of 32 characters", "-- Revision ID: " + "a".repeat(32) + "\n-- Revises:\n" + UP),
				revision("marker in a dollar quote", HEADER + "-- +upgrade\nDO $$\n-- +downgrade\n$$"),
				revision("marker in a string", HEADER + "-- +upgrade\nSELECT '\n-- +downgrade\n'"),
				revision("marker in a quoted name", HEADER + "-- +upgrade\nSELECT \"\n-- +downgrade\n\""),
				revision("marker in a comment", HEADER + "-- +upgrade\nSELECT 1 /*\n-- +downgrade\n*/, 2"),
				revision("marker in COPY data", HEADER + "-- +upgrade\nCOPY t FROM STDIN;\n-- +downgrade\n\\.\n"),
				revision("comments that are no markers",
						HEADER + "-- +upgrade\n-- +1 column\n-- +-----+\n-- + 1\n-- +\nSELECT 1; -- +a\n"),
				revision("restrict", HEADER + "-- +upgrade\n\\restrict abc\nSELECT 1;\n\\unrestrict abc\n"),
				revision("prose that begins with a key, indented",
						"-- message\n--\n--   Depends On: the nightly job\n--\n" + HEADER + UP),
				revision("base spelled <base>", "-- Revision ID: a1\n-- Revises: <base>\n" + UP),
				revision("base spelled None", "-- Revision ID: a1\n-- Revises: None\n" + UP),
				revision("keys in any case", "-- revision id: a1\n-- REVISES:\n-- transactional: TRUE\n" + UP),
				revision("a rule around the header", "-- =====\n" + HEADER + "-- ~~~~~\n" + UP));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("revisions")
	void isARevision(String name, String file) {
		ScriptText text = ScriptText.of(file);
		assertThat(text.printedProblems()).isEmpty();
		assertThat(text.script().upgradeStatements()).hasSize(1);
	}

	static Stream<Arguments> errors() {
		return Stream.of(headerErrors(), sectionErrors(), statementErrors()).flatMap((errors) -> errors);
	}

	private static Stream<Arguments> headerErrors() {
		return Stream.of(
				error("message glued to the header", "-- drop index\n" + HEADER + UP, "1: *no key*empty \"--\" line*"),
				error("message with a colon glued to the header", "-- fix: drop index\n" + HEADER + UP,
						"1: *no key \"fix\"*empty \"--\" line*"),
				error("empty line between Revision ID and Revises", "-- Revision ID: a1\n--\n-- Revises:\n" + UP,
						"3: *\"Revises:\" stands outside the header*"),
				error("Revises left out", "-- Revision ID: a1\n" + UP, "1: *no \"Revises:\"*"),
				error("a key misspelled", "-- Revision ID: a1\n-- Revise: b2\n" + UP,
						"2: *no key \"Revise\" | Did you mean \"Revises:\"*"),
				error("prose that begins with a key", "-- m\n--\n-- Depends On: the nightly job\n--\n" + HEADER + UP,
						"3: *\"Depends On:\" stands outside the header*indent it*"),
				error("prose that begins with a key in another block", "-- Revises: nothing\n\n" + HEADER + UP,
						"1: *\"Revises:\" stands outside the header*"),
				error("an empty item", "-- Revision ID: a1\n-- Revises:\n-- Branch Labels: b2,\n" + UP,
						"3: *empty item*"),
				error("a repeated item", "-- Revision ID: a1\n-- Revises:\n-- Branch Labels: b2, b2\n" + UP,
						"3: *names b2 twice*"),
				error("id with a hyphen", "-- Revision ID: 3f2a-11\n-- Revises:\n" + UP, "1: *3f2a-11*'-'*"),
				error("id of 33 characters", "-- Revision ID: " + "a".repeat(33) + "\n-- Revises:\n" + UP,
						"1: *33 characters*"),
				error("a reserved id", "-- Revision ID: heads\n-- Revises:\n" + UP, "1: *heads*"),
				error("id with a comment", "-- Revision ID: a1 -- hi\n-- Revises:\n" + UP, "1: *a1 -- hi*"),
				error("empty id", "-- Revision ID:\n-- Revises:\n" + UP, "1: *empty*"),
				error("two headers", HEADER + "\n-- Revision ID: b2\n-- Revises: a1\n" + UP,
						"4: *second header begins here*line 1*"),
				error("two headers glued", HEADER + "-- Revision ID: b2\n" + UP,
						"3: *\"Revision ID:\" stands twice*line 1*"),
				error("two revisions pasted together", HEADER + UP + "\n-- Revision ID: b2\n-- Revises: a1\n" + UP,
						"10: *\"-- +upgrade\" begins twice, here and on line 4*file of its own*"),
				error("no header", "SELECT 1;\n", "0: *not a revision*Revision ID*"),
				error("no header but a marker", "-- a message\n\n-- +upgrade\n", "0: *not a revision*"),
				error("header after the first section", "-- +upgrade\nSELECT 1;\n" + HEADER,
						"3: *no header above*Move*"),
				error("header indented", "  -- Revision ID: a1\n  -- Revises:\n" + UP, "1: *no header*first column*"),
				error("header in an indented paragraph", "--  Revision ID: a1\n--  Revises:\n" + UP,
						"1: *no header*one blank*"),
				error("neither true nor false", HEADER + "-- Transactional: no\n" + UP, "3: *neither true nor false*"),
				error("empty flag", HEADER + "-- Placeholders:\n" + UP, "3: *neither true nor false*"));
	}

	private static Stream<Arguments> sectionErrors() {
		return Stream.of(
				error("statement before the first section", HEADER + "SELECT 0;\n" + UP,
						"3: *above the first section*"),
				error("header only", HEADER, "0: *no \"-- +upgrade\" section*"),
				error("no upgrade section", HEADER + "-- +downgrade\n", "0: *no \"-- +upgrade\" section*"),
				error("dollar quote never closed before a marker", HEADER + "-- +upgrade\nDO $$ BEGIN\n-- +downgrade\n",
						"4: *dollar quote $$*never closed; the marker on line 5*"),
				error("string never closed before a marker", HEADER + "-- +upgrade\nSELECT 1,\n'a\n\n-- +downgrade\n",
						"5: *string*never closed; the marker on line 7*"),
				error("comment never closed", HEADER + "-- +upgrade\n/* a\n", "4: *comment*never closed*"),
				error("COPY data never closed", HEADER + "-- +upgrade\nCOPY t FROM STDIN;\n1\n-- +downgrade\n",
						"4: *COPY*; the marker on line 6*"),
				error("parenthesis open at a marker", HEADER + "-- +upgrade\nCREATE TABLE t (a int\n-- +downgrade\n",
						"4: *parenthesis*statement that begins here*the marker on line 5*"),
				error("BEGIN ATOMIC open at a marker",
						HEADER + "-- +upgrade\nCREATE FUNCTION f()\nBEGIN ATOMIC SELECT 1;\n-- +downgrade\n",
						"4: *BEGIN ATOMIC*the marker on line 6*"),
				error("section twice", HEADER + UP + "-- +upgrade\n", "6: *begins twice, here and on line 4*"),
				error("downgrade twice", HEADER + UP + "-- +downgrade\nSELECT 1;\n-- +downgrade nothing\n",
						"8: *begins twice, here and on line 6*"),
				error("marker misspelled", HEADER + UP + "-- +downgrde\n",
						"6: *unknown section: -- +downgrde*-- +downgrade*"),
				error("marker of another tool", HEADER + "-- +goose Up\nSELECT 1;\n",
						"3: *unknown section: -- +goose Up*"),
				error("indented marker", HEADER + UP + " -- +downgrade\n", "6: *unknown section: -- +downgrade*"),
				error("marker with a non-breaking blank", HEADER + UP + "--\u00a0+downgrade\n", "6: *unknown section*"),
				error("marker behind a non-breaking blank", HEADER + UP + "\u00a0-- +downgrade\n",
						"6: *unknown section*"),
				error("marker behind a statement", HEADER + "-- +upgrade\nSELECT 1; -- +downgrade\nSELECT 2;",
						"4: *unknown section: SELECT 1; -- +downgrade*a line of its own*"),
				error("marker behind a comment", HEADER + UP + "/* back */ -- +downgrade\n", "6: *unknown section*"),
				error("marker with something behind it", HEADER + UP + "-- +downgrade now\n", "6: *unknown section*"),
				error("marker in capitals", HEADER + UP + "-- +DOWNGRADE\n", "6: *unknown section*"),
				error("marker for nothing to do upwards", HEADER + "-- +upgrade nothing\n", "3: *unknown section*"),
				error("a note", HEADER + UP + "-- + note\n", "6: *unknown section*"));
	}

	private static Stream<Arguments> statementErrors() {
		return Stream.of(error("command of psql", HEADER + UP + "\\i x.sql\n", "6: *only psql*\\i*"),
				error("empty downgrade", HEADER + UP + "-- +downgrade\n",
						"6: *downgrade is empty*-- +downgrade nothing*"),
				error("downgrade with a comment only", HEADER + UP + "-- +downgrade\n-- nothing to do\n",
						"6: *downgrade is empty*"),
				error("statements below nothing", HEADER + UP + "-- +downgrade nothing\nSELECT 1;\n",
						"7: *stands below \"-- +downgrade nothing\"*"),
				error("transaction control", HEADER + "-- +upgrade\nBEGIN;\nSELECT 1;\nCOMMIT;",
						"4: *transaction*BEGIN*", "6: *transaction*COMMIT*"),
				error("concurrently in a transaction", HEADER + "-- +upgrade\nCREATE INDEX CONCURRENTLY i ON t (a)",
						"4: *CONCURRENTLY*-- Transactional: false*"),
				error("several at once",
						"-- Revision ID: a1\n-- Revise: b\n-- +upgrade\n\\i x\n-- +downgrade\nVACUUM\n", "2: *Revise*",
						"4: *psql*", "6: *VACUUM*"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("errors")
	void isAnError(String name, String file, List<String> expected) {
		List<String> problems = ScriptText.of(file).printedProblems();
		assertThat(problems).as(name).hasSameSizeAs(expected);
		for (int i = 0; i < expected.size(); i++) {
			assertThat(problems.get(i)).matches(pattern(expected.get(i)));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("revisions")
	void isTheSameRevisionFromWindows(String name, String file) {
		SqlRevisionScript here = ScriptText.of(file).script();
		for (String lineEnd : List.of("\r\n", "\r")) {
			SqlRevisionScript there = ScriptText.of("\uFEFF" + file.replace("\n", lineEnd)).script();
			assertThat(there.sha256()).isEqualTo(here.sha256());
			assertThat(there.revision()).isEqualTo(here.revision());
			assertThat(there.description()).isEqualTo(here.description());
			assertThat(there.upgradeStatements()).extracting(SqlStatement::text)
				.isEqualTo(here.upgradeStatements().stream().map(SqlStatement::text).toList());
		}
	}

	private static String pattern(String wildcards) {
		return "(?s)" + Arrays.stream(wildcards.split("\\*", -1))
			.map((part) -> part.isEmpty() ? "" : Pattern.quote(part))
			.reduce((first, second) -> first + ".*" + second)
			.orElse("");
	}

	private static Arguments revision(String name, String file) {
		return arguments(name, file);
	}

	private static Arguments error(String name, String file, String... problems) {
		return arguments(name, file, List.of(problems));
	}

}
