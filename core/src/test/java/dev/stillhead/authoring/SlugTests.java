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
 * What of a message stands in a file's name; what Alembic makes of it, where it is Latin.
 */
class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Add email to program_templates           | add_email_to_program_templates
			  fix: drop (old) index!                 | fix_drop_old_index
			add cascade deletes for program templates| add_cascade_deletes_for_program_
			1234567890123456789012345678901234567890 | 1234567890123456789012345678901234567890
			12345678901234567890123456789012345678901| 1234567890123456789012345678901234567890_
			INDEX I                                  | index_i
			Größe ändern                             | größe_ändern
			программы                                | программы
			名前を追加                                 | 名前を追加
			a 🎉 b                                    | a_b
			../../etc/passwd                         | etc_passwd
			!!!                                      | ''
			''                                       | ''
			""")
	void keepsTheWords(String message, String slug) {
		assertThat(Slug.of(message, 40)).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			aaa bbb ccc | 7  | aaa_
			aaa bbb ccc | 8  | aaa_bbb_
			aaa bbb ccc | 10 | aaa_bbb_
			aaa bbb ccc | 11 | aaa_bbb_ccc
			aaa bbb ccc | 2  | aa_
			𝒂𝒂𝒂𝒂        | 2  | 𝒂𝒂_
			""")
	void cutsBetweenWords(String message, int limit, String slug) {
		assertThat(Slug.of(message, limit)).isEqualTo(slug);
	}

	@Test
	void writesALetterWithItsAccentAsOneCharacter() {
		assertThat(Slug.of("a\u0308ndern", 40)).isEqualTo("\u00e4ndern");
	}

}
