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

package dev.stillhead.revision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionIdsTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "002", "189b1231afd4", "users_v1.2", "HEADS_UP", "12345678901234567890123456789012" })
	void allowsLettersDigitsUnderlinesAndDots(String id) {
		assertThat(RevisionIds.objectionTo(id)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "head", "heads", "base", "current", "none", "None", "HEAD" })
	void refusesWordsOfTheTargetSyntax(String id) {
		assertThat(RevisionIds.objectionTo(id)).contains("is a word of the target syntax");
	}

	@ParameterizedTest
	@CsvSource({ "a-1, -", "a@b, @", "a+1, +", "a:b, :", "a b, ' '", "größe, ö" })
	void namesTheCharacterThatIsNotAllowed(String id, String character) {
		assertThat(RevisionIds.objectionTo(id))
			.hasValueSatisfying((objection) -> assertThat(objection).startsWith("holds '" + character + "'"));
	}

	@Test
	void refusesMoreThanTheVersionTableHolds() {
		assertThat(RevisionIds.objectionTo("a".repeat(33)))
			.contains("has 33 characters, and the version table holds 32");
	}

	@Test
	void refusesNothing() {
		assertThat(RevisionIds.objectionTo("")).contains("is empty");
	}

}
