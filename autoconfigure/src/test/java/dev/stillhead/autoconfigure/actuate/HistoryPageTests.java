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

package dev.stillhead.autoconfigure.actuate;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.revision.Revision;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryPageTests {

	private final List<Revision> history = List.of(Revision.of("d4", "c3", "index Steps"),
			Revision.of("c3", "b2", "reminders"), Revision.of("b2", "a1", "steps"),
			Revision.of("a1", null, "bootstrap"));

	@Test
	void beginsWithTheNewest() {
		assertThat(ids(new HistoryPage(2, null, null))).containsExactly("d4", "c3");
		assertThat(ids(HistoryPage.FIRST)).hasSize(4);
	}

	@Test
	void goesOnBehindTheLastOne() {
		assertThat(ids(new HistoryPage(2, "c3", null))).containsExactly("b2", "a1");
		assertThat(ids(new HistoryPage(2, "a1", null))).isEmpty();
	}

	@Test
	void countsOnlyWhatMatches() {
		assertThat(ids(new HistoryPage(1, "d4", "STEPS"))).containsExactly("b2");
		assertThat(ids(new HistoryPage(9, null, "steps"))).containsExactly("d4", "b2");
		assertThat(ids(new HistoryPage(9, null, "C3"))).containsExactly("c3");
		assertThat(ids(new HistoryPage(9, null, "nobody"))).isEmpty();
	}

	private List<String> ids(HistoryPage page) {
		return page.of(this.history).stream().map(Revision::id).toList();
	}

}
