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

package dev.stillhead.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.revision.HeadChange.InsertHead;
import dev.stillhead.revision.Revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Where a plan is cut into transactions: {@code a} is atomic, {@code e} is too and adds
 * an enum value, {@code o} leaves the transaction.
 */
class PlanSegmentTests {

	@ParameterizedTest
	@CsvSource({ "a a a, aaa", "a e a, ae a", "e e, e e", "a o a, a o a", "o, o", "o o, o o",
			"a a e a o a a, aae a o aa" })
	void cutsOnlyWhereItMust(String steps, String segments) {
		assertThat(cut(steps, false)).isEqualTo(segments);
	}

	@ParameterizedTest
	@CsvSource({ "a a a, a a a", "a e o a, a e o a" })
	void cutsBehindEveryStepIfEachHasItsOwnTransaction(String steps, String segments) {
		assertThat(cut(steps, true)).isEqualTo(segments);
	}

	@Test
	void nothingIsNoSegment() {
		assertThat(PlanSegment.cut(List.of(), false)).isEmpty();
	}

	@Test
	void refusesSeveralStepsOutsideATransaction() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PlanSegment(false, List.of(step("o"), step("o"))));
	}

	private static String cut(String steps, boolean transactionPerMigration) {
		return PlanSegment
			.cut(Arrays.stream(steps.split(" ")).map(PlanSegmentTests::step).toList(), transactionPerMigration)
			.stream()
			.map((segment) -> segment.steps()
				.stream()
				.map((step) -> step.revision().id())
				.collect(Collectors.joining()))
			.collect(Collectors.joining(" "));
	}

	private static PreparedStep step(String kind) {
		Revision revision = Revision.of(kind, null, "");
		return new PreparedStep(new RevisionStep(Direction.UPGRADE, revision, new InsertHead(kind)), revision,
				List.of(), !kind.equals("o"), kind.equals("e"), List.of());
	}

}
