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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TargetRangeTests {

	@Test
	void readsBothEnds() {
		assertThat(TargetRange.parse("a:billing@head"))
			.isEqualTo(new TargetRange(new Target.Named("a"), new Target.InBranch("billing", new Target.Head())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a:b", "a:", ":b", ":", "-2:", "current:+2" })
	void writesWhatItReads(String text) {
		assertThat(TargetRange.parse(text).text()).isEqualTo(text);
	}

	@Test
	void leavesOutAnEnd() {
		assertThat(TargetRange.parse(" : b ")).isEqualTo(new TargetRange(null, new Target.Named("b")));
	}

	@ParameterizedTest
	@CsvSource({ "a, '\"a\" is no range'", "a:b:c, '\"a:b:c\" has more than one colon'",
			"X@:b, '\"X@\" names no revision of that branch'" })
	void refusesWithTheReason(String text, String problem) {
		assertThatExceptionOfType(TargetSyntaxException.class).isThrownBy(() -> TargetRange.parse(text))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(problem));
	}

	@Test
	void tellsARangeFromATarget() {
		assertThat(TargetRange.isRange("a:")).isTrue();
		assertThat(TargetRange.isRange("a")).isFalse();
	}

}
