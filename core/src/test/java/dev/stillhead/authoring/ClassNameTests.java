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

package dev.stillhead.authoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a Java revision is called.
 */
class ClassNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					add email to program templates  | AddEmailToProgramTemplates
					soft delete for program_templates | SoftDeleteForProgramTemplates
					add URL to links                | AddURLToLinks
					fix: drop $old index!           | FixDropOldIndex
					initial                         | Initial
					if                              | If
					index                           | Index
					Größe ändern                    | GrößeÄndern
					2 factors                       | R_a.1_2Factors
					x² and so on                    | XAndSoOn
					''                              | R_a.1
					!!!                             | R_a.1
					a word and more words and more words until the name of the class is full of words | AWordAndMoreWordsAndMoreWordsUntilTheNameOfTheClassIsFullOf
					abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij | AbcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijX
					""")
	void isCalledAfterItsMessage(String message, String name) {
		String expected = name.replace("a.1", "a_1").replaceFirst("X$", "");
		assertThat(ClassName.of(message, "a.1", (taken) -> false)).isEqualTo(expected);
	}

	@Test
	void isToldApartByItsId() {
		assertThat(ClassName.of("add email", "abc123def456", "AddEmail"::equals)).isEqualTo("AddEmail_abc123def456");
		assertThat(ClassName.of("", "001", (taken) -> false)).isEqualTo("R_001");
	}

}
