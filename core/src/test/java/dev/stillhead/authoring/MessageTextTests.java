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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of a text is the message, and what the description.
 */
class MessageTextTests {

	@ParameterizedTest
	@CsvSource({ "one line, one line, ''", "'  one\n  line \n', one line, ''",
			"'\n\nfirst\r\nstill\r\n\r\nsecond'," + " first still, second",
			"'first\n\n\n  second  \nmore\n \nthird\n', first, '  second\nmore\n\nthird'",
			"'first\n-----\nsecond', first, second", "'', '', ''", "'\n \n---', '', ''" })
	void isTheFirstParagraph(String text, String message, String description) {
		assertThat(MessageText.of(text)).isEqualTo(new MessageText(message, description));
	}

}
