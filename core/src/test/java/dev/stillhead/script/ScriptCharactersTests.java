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

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.SourceProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From bytes to characters.
 */
class ScriptCharactersTests {

	private static final String FILE = "-- Revision ID: a1\n-- Revises:\n\n-- +upgrade\nSELECT 'ü';\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void refusesUtf16(String charset) {
		for (String mark : List.of("", "\uFEFF")) {
			assertThat(problems((mark + FILE).getBytes(Charset.forName(charset)))).singleElement()
				.satisfies((problem) -> assertThat(problem.text()).contains("UTF-16"));
		}
	}

	@Test
	void namesLineAndOffsetOfWhatIsNotUtf8() {
		assertThat(problems(FILE.getBytes(StandardCharsets.ISO_8859_1))).singleElement().satisfies((problem) -> {
			assertThat(problem.location().line()).isEqualTo(5);
			assertThat(problem.text()).isEqualTo("the byte at offset %d is not UTF-8".formatted(FILE.indexOf('ü')));
			assertThat(problem.remedy()).contains("UTF-8");
		});
	}

	@Test
	void countsTheOffsetFromTheByteOrderMark() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("\uFEFFab".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xC3);
		assertThat(problems(bytes.toByteArray())).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("offset 5 "));
	}

	@ParameterizedTest
	@ValueSource(chars = { '\0', '\b', '\f', '\u000b', '\u001b', '\u007f', '\u0085' })
	void refusesControlCharacters(char control) {
		assertThat(ScriptText.of(FILE.replace("ü", "ü" + control)).problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.location()).hasToString("a1.sql:5:10");
			assertThat(problem.text()).contains("U+%04X".formatted((int) control));
		});
	}

	@Test
	void makesEveryLineEndTheSame() {
		String text = FILE + "SELECT E'\\r', '\t a\r\nb\rc\n';";
		assertThat(ScriptText.of(text).script().upgradeStatements().get(1).text())
			.isEqualTo("SELECT E'\\r', '\t a\nb\nc\n'");
	}

	@Test
	void takesAnEmptyFileForOneWithoutHeader() {
		for (String empty : List.of("", "\uFEFF", "\n", "\r")) {
			assertThat(ScriptText.of(empty).problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.text()).contains("not a revision"));
		}
	}

	private static List<SourceProblem> problems(byte[] bytes) {
		return new ScriptText(bytes, Placeholders.NONE).problems();
	}

}
