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

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestNamesTests {

	@ParameterizedTest
	@CsvSource({ "3b7b, 3b7a1d2e4f56", "3B7A, 3b7a1d2e4f56", "3ba7, 3b7a1d2e4f56", "haed, head", "biling, billing",
			"billling, billing", "3b7a1d2e4f65, 3b7a1d2e4f56" })
	void findsWhatIsAlmostTheSame(String typed, String nearest) {
		assertThat(new NearestNames(typed).among(Stream.of("3b7a1d2e4f56", "head", "billing", "77aa88bb99cc")))
			.containsExactly(nearest);
	}

	@Test
	void findsNothingWhereNothingIsNear() {
		assertThat(new NearestNames("nosuchrev").among(Stream.of("3b7a1d2e4f56", "head"))).isEmpty();
	}

	@Test
	void offersThreeTheNearestFirst() {
		assertThat(new NearestNames("abcdef").among(Stream.of("abcxyf", "abcdxx", "abcdeg", "abcdfe", "zzz")))
			.containsExactly("abcdeg", "abcdfe", "abcdxx");
	}

}
