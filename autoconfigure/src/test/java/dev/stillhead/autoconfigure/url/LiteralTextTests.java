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

package dev.stillhead.autoconfigure.url;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class LiteralTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "${x}", "a${x}b", "${x", "x}", "$x", "$${x}", "\\${x}", "\\\\${x}",
			"${a${b}c}", "${a{b}c}", "${a{b}", "${x}${y", "${x:y}", "#{x}", "\\$", "${}" })
	void springReadsTheTextAgain(String text) {
		assertThat(new StandardEnvironment().resolveRequiredPlaceholders(LiteralText.escaped(text))).isEqualTo(text);
	}

}
