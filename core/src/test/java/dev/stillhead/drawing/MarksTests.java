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

package dev.stillhead.drawing;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.RevisionMap;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTests {

	private static final RevisionMap GRAPH = RevisionGraphs.of("a1 <- a2 <- a3; b1 ~a2");

	@Test
	void rowsAreCurrentAndWhatIsBelowThemIsApplied() {
		assertThat(Marks.at(GRAPH, List.of("b1")).current()).containsExactly("b1");
		assertThat(Marks.at(GRAPH, List.of("b1")).applied()).containsExactlyInAnyOrder("a1", "a2", "b1");
		assertThat(Marks.at(GRAPH, List.of())).isEqualTo(Marks.NONE);
	}

	@Test
	void marksWhatItKnowsOfADatabaseThatIsAhead() {
		assertThat(Marks.at(GRAPH, List.of("f00d", "a1", "a1")).current()).containsExactly("a1");
		assertThat(Marks.at(GRAPH, List.of("f00d"))).isEqualTo(Marks.NONE);
	}

}
