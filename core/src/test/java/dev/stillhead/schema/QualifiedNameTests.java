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

package dev.stillhead.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Names as people write them.
 */
class QualifiedNameTests {

	@Test
	void readsNamesAsInSql() {
		assertThat(QualifiedName.parse("users")).isEqualTo(new QualifiedName(null, "users"));
		assertThat(QualifiedName.parse("habits.Users")).isEqualTo(new QualifiedName("habits", "Users"));
		assertThat(QualifiedName.parse("odd name-1")).isEqualTo(new QualifiedName(null, "odd name-1"));
	}

	@Test
	void readsQuotedParts() {
		assertThat(QualifiedName.parse("habits." + QualifiedName.quote("odd.\"name")))
			.isEqualTo(new QualifiedName("habits", "odd.\"name"));
		assertThat(QualifiedName.parseSimple("\"a.b\"")).isEqualTo("a.b");
		assertThat(QualifiedName.parse("\" a \"")).isEqualTo(new QualifiedName(null, " a "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``            | is empty
			.x            | has an empty part
			x.            | has an empty part
			a..b          | has an empty part
			`""`          | has an empty part
			a.b.c         | has 2 dots
			a"b           | holds a quote
			"a            | has no closing quote
			"a"b          | has something behind its closing quote
			` a`          | begins or ends with a blank
			""")
	void refusesWhatIsNoName(String text, String why) {
		assertThatIllegalArgumentException().isThrownBy(() -> QualifiedName.parse(text)).withMessageContaining(why);
	}

	@Test
	void refusesControlCharacters() {
		assertThatIllegalArgumentException().isThrownBy(() -> QualifiedName.parse("a\0b"))
			.withMessageContaining("control character");
		assertThatIllegalArgumentException().isThrownBy(() -> QualifiedName.parse("\"a\nb\""));
	}

	@Test
	void refusesSchemasWhereThereAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> QualifiedName.parseSimple("a.b"))
			.withMessageContaining("stands without a schema");
	}

	@ParameterizedTest
	@ValueSource(strings = { "users", "habits.Users", "\"a.b\"", "s.\"a\"\"b\"", "\" a \"" })
	void writesWhatItReads(String text) {
		assertThat(QualifiedName.parse(text)).hasToString(text);
	}

}
