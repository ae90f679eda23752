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

package dev.stillhead.runtime;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	@ParameterizedTest
	@CsvSource({ "0,0 ms", "1,1 ms", "38,38 ms", "999,999 ms", "1000,1.0 s", "4200,4.2 s", "4249,4.2 s", "4250,4.3 s",
			"9949,9.9 s", "9950,10 s", "30000,30 s", "30400,30 s", "59499,59 s", "59500,1 min 0 s", "372000,6 min 12 s",
			"3599499,59 min 59 s", "3599500,1 h 0 min", "7500000,2 h 5 min" })
	void writesADuration(long millis, String text) {
		assertThat(Phrases.duration(Duration.ofMillis(millis))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "0,0 revisions", "1,1 revision", "2,2 revisions" })
	void writesACountWithItsNoun(int count, String text) {
		assertThat(Phrases.count(count, "revision")).isEqualTo(text);
	}

}
