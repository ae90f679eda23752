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

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionIds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The next id.
 */
class RevisionIdGeneratorTests {

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 23, 59, 59, 0, ZoneId.of("UTC"));

	@RepeatedTest(20)
	void isTwelveHexadecimalDigits() {
		String id = next(IdScheme.HEX, (taken) -> false);
		assertThat(id).matches("[0-9a-f]{12}");
		assertThat(RevisionIds.objectionTo(id)).isEmpty();
	}

	@Test
	void isNothingThatIsTakenForANumber() {
		RandomGenerator random = random(0x123456789012L, 0x12345e678901L, 0x0000000000e1L, 0x12e45e678901L);
		assertThat(new RevisionIdGenerator((taken) -> false, random).next(IdScheme.HEX, NOW, Stream.empty()))
			.isEqualTo("12e45e678901");
	}

	@Test
	void isNoneThatThereIs() {
		RandomGenerator random = random(0xabc123def456L, 0x00c123def456L);
		assertThat(new RevisionIdGenerator("abc123def456"::equals, random).next(IdScheme.HEX, NOW, Stream.empty()))
			.isEqualTo("00c123def456");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                    | 001
			001                   | 002
			001 002 002_example   | 003
			009 3b7a1d2e4f56      | 010
			999                   | 1000
			1 2 10                | 11
			0007 3                | 0008
			20251215143000 001    | 20251215143001
			123456789012345678901234567890 | 123456789012345678901234567891
			""")
	void isTheNumberAfterTheLargest(String ids, String next) {
		assertThat(next(IdScheme.SEQUENCE, (taken) -> false, ids.split(" "))).isEqualTo(next);
	}

	@Test
	void leavesOutNumbersThatAreTaken() {
		assertThat(next(IdScheme.SEQUENCE, Set.of("002", "003")::contains, "001")).isEqualTo("004");
	}

	@Test
	void isTheTimeOrTheNextThatIsFree() {
		assertThat(next(IdScheme.TIMESTAMP, (taken) -> false)).isEqualTo("20261120235959");
		assertThat(next(IdScheme.TIMESTAMP, List.of("20261120235959", "20261121000000")::contains))
			.isEqualTo("20261121000001");
	}

	private static String next(IdScheme scheme, Predicate<String> taken, String... ids) {
		return new RevisionIdGenerator(taken).next(scheme, NOW,
				Arrays.stream(ids).filter((id) -> !id.isEmpty()).map((id) -> Revision.of(id, null, "")));
	}

	private static RandomGenerator random(Long... values) {
		List<Long> numbers = List.of(values);
		return new RandomGenerator() {

			private int next;

			@Override
			public long nextLong() {
				return numbers.get(this.next++);
			}

			@Override
			public long nextLong(long bound) {
				return nextLong();
			}

		};
	}

}
