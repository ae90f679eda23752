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

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HeadChangeTests {

	@Test
	void changesRows() {
		assertThat(new HeadChange.InsertHead("b").applyTo(Set.of("a"))).containsExactly("a", "b");
		assertThat(new HeadChange.DeleteHead("b").applyTo(Set.of("a", "b"))).containsExactly("a");
		assertThat(new HeadChange.MoveHead("a", "c").applyTo(Set.of("a", "b"))).containsExactly("b", "c");
		assertThat(new HeadChange.MergeHeads(List.of("a", "b"), "d").applyTo(Set.of("a", "b", "c")))
			.containsExactly("c", "d");
		assertThat(new HeadChange.SplitHead("d", List.of("a", "b")).applyTo(Set.of("c", "d"))).containsExactly("a", "b",
				"c");
	}

	@Test
	void keepsRows() {
		assertThat(new HeadChange.KeepHeads().applyTo(Set.of("b", "a"))).containsExactly("a", "b");
	}

	@Test
	void refusesRowsThatAreNotThere() {
		assertThatIllegalArgumentException().isThrownBy(() -> new HeadChange.DeleteHead("b").applyTo(Set.of("a")))
			.withMessage("'rows' has no b");
	}

	@Test
	void refusesRowsThatAreThereAlready() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new HeadChange.MoveHead("a", "b").applyTo(Set.of("a", "b")))
			.withMessage("'rows' already has b");
	}

	@Test
	void refusesToMergeOrSplitOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new HeadChange.MergeHeads(List.of("a"), "b"));
		assertThatIllegalArgumentException().isThrownBy(() -> new HeadChange.SplitHead("b", List.of("a")));
	}

	@Test
	void findsTheSmallestChangeBetweenRows() {
		assertThat(HeadChange.between(Set.of("a", "b", "x"), Set.of("c", "x")))
			.containsExactly(new HeadChange.MoveHead("a", "c"), new HeadChange.DeleteHead("b"));
		assertThat(HeadChange.between(Set.of("a", "x"), Set.of("b", "c", "x")))
			.containsExactly(new HeadChange.MoveHead("a", "b"), new HeadChange.InsertHead("c"));
		assertThat(HeadChange.between(Set.of("a"), Set.of("a"))).isEmpty();
	}

}
