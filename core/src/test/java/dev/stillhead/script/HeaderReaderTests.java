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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.revision.Revision;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read from the comments above the first section.
 */
class HeaderReaderTests {

	@Test
	void readsEveryKey() {
		Header header = read("""
				-- two lines
				-- of message
				--
				-- Revision ID: a1
				-- Revises: b2 , c3,d4
				-- Create Date: 2025-10-21 14:30:00.123456+02:00
				-- Branch Labels: billing, orders
				-- Depends On: e5, users
				-- Transactional: False
				-- Placeholders: false
				""");
		assertThat(header.revision()).isEqualTo(new Revision("a1", List.of("b2", "c3", "d4"), List.of("e5", "users"),
				List.of("billing", "orders"), "two lines of message", "2025-10-21 14:30:00.123456+02:00"));
		assertThat(header.transactional()).isFalse();
		assertThat(header.placeholders()).isFalse();
		assertThat(header.location()).hasToString("a1.sql:4");
	}

	@Test
	void takesEmptyOptionalKeysAsAbsent() {
		Header header = read("-- Revision ID: a1\n-- Revises:\n-- Depends On:\n-- Branch Labels:\n-- Create Date:\n");
		assertThat(header.revision()).isEqualTo(Revision.of("a1", null, ""));
		assertThat(header.transactional()).isTrue();
		assertThat(header.placeholders()).isTrue();
	}

	@Test
	void takesTheOtherParagraphsOfTheBlockAsDescription() {
		Header header = read("""
				-- Licence
				-- of the house

				-- =========
				-- the message
				--
				-- One paragraph,
				--   with indentation.
				-- ---------
				-- Revision ID: a1
				-- Revises:
				--
				-- Another one.

				-- not of this block
				""");
		assertThat(header.revision().message()).isEqualTo("the message");
		assertThat(header.description()).isEqualTo("One paragraph,\n  with indentation.\n\nAnother one.");
	}

	@Test
	void takesNothingBehindTheHeaderAsMessage() {
		Header header = read("-- Revision ID: a1\n-- Revises:\n--\n-- Behind.\n");
		assertThat(header.revision().displayMessage()).isEqualTo("(no message)");
		assertThat(header.description()).isEqualTo("Behind.");
	}

	@Test
	void takesNoMessageFromAnotherBlock() {
		assertThat(read("-- Licence\n\n-- Revision ID: a1\n-- Revises:\n").revision().message()).isEmpty();
		assertThat(read("-- Licence\n/* x */\n-- Revision ID: a1\n-- Revises:\n").revision().message()).isEmpty();
	}

	@Test
	void ignoresBlockCommentsAndWhatTheyHold() {
		Header header = read(
				"/* -- Revision ID: b2\n-- Revises: x\n /* nested */ */\n-- Revision ID: a1\n-- Revises:\n");
		assertThat(header.revision().id()).isEqualTo("a1");
	}

	@Test
	void acceptsLinesWithoutABlankAndWithTabs() {
		assertThat(read("--Revision ID:a1\n--\tRevises :\tb2\n").revision()).isEqualTo(Revision.of("a1", "b2", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-10-21", "2025-10-21T14:30:00Z", "2025-10-21T14:30", "2025-10-21 14:30:00",
			"2025-10-21T14:30:00+02:00", "2025-10-21T14:30:00+0200", "2025-10-21 14:30:00.1 +02:00",
			"2025-10-21T14:30:00.123456789Z" })
	void understandsDates(String date) {
		assertThat(ScriptText.of("-- Revision ID: a1\n-- Revises:\n-- Create Date: " + date + "\n-- +upgrade\n")
			.directory()
			.warnings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "21.10.2025", "2025-13-01", "2025-10-21T", "2025-10-21T14" })
	void keepsOtherDatesAndWarns(String date) {
		ScriptDirectory directory = ScriptText
			.of("-- Revision ID: a1\n-- Revises:\n-- Create Date: " + date + "\n-- +upgrade\n")
			.directory();
		assertThat(directory.script("a1").revision().createDate()).isEqualTo(date);
		assertThat(directory.warnings()).singleElement().satisfies((warning) -> {
			assertThat(warning.location()).hasToString("a1.sql:3");
			assertThat(warning.text()).contains(date);
		});
	}

	private static Header read(String comments) {
		ScriptFindings findings = new ScriptFindings();
		SourceText text = new SourceText("a1.sql", comments + "\n-- +upgrade\n");
		ScriptSections sections = new SectionReader(text, PostgresqlSyntax.INSTANCE, findings).read();
		Header header = new HeaderReader("a1.sql", findings).read(sections.comments(), text.text());
		assertThat(findings.problemCount()).isZero();
		assertThat(header).isNotNull();
		return header;
	}

}
