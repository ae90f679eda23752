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

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionSetTests {

	private final RevisionMap map = RevisionGraphs.of("a <- b <- c; b <- d");

	private final RevisionSet belowC = this.map.ancestors(List.of("c"), Edges.ALL);

	private final RevisionSet belowD = this.map.ancestors(List.of("d"), Edges.ALL);

	@Test
	void combines() {
		assertThat(this.belowC.and(this.belowD).ids()).containsExactly("a", "b");
		assertThat(this.belowC.or(this.belowD).ids()).containsExactly("a", "b", "c", "d");
		assertThat(this.belowC.without(this.belowD).ids()).containsExactly("c");
		assertThat(this.belowC.ids()).as("unchanged").containsExactly("a", "b", "c");
	}

	@Test
	void isASetOfRevisions() {
		assertThat(this.belowC).hasSize(3).contains(this.map.find("b").orElseThrow());
		assertThat(this.belowC.contains(this.map.find("d").orElseThrow())).isFalse();
		assertThat(this.belowC.contains(Revision.of("stranger", null, ""))).isFalse();
		assertThat(this.belowC.containsId("c")).isTrue();
		assertThat(this.belowC.containsId("stranger")).isFalse();
		assertThat(this.belowC).isEqualTo(this.map.ancestors(List.of("c"), Edges.REVISES));
	}

	@Test
	void ordersBothWays() {
		RevisionSet all = this.map.revisions();
		assertThat(all.newestFirst()).extracting(Revision::id).containsExactly("c", "d", "b", "a");
		assertThat(all.oldestFirst()).extracting(Revision::id).containsExactly("a", "b", "d", "c");
	}

	@Test
	void findsItsTops() {
		assertThat(this.belowC.tops(Edges.ALL).ids()).containsExactly("c");
		assertThat(this.map.revisions().tops(Edges.ALL).ids()).containsExactly("c", "d");
	}

}
