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

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayTextTests {

	@Test
	void cutsOnlyWhatIsTooWide() {
		assertThat(DisplayText.cut("steps", 5, "…")).isEqualTo("steps");
		assertThat(DisplayText.cut("steps", 4, "…")).isEqualTo("ste…");
		assertThat(DisplayText.cut("steps", 4, "...")).isEqualTo("s...");
		assertThat(DisplayText.cut("", 0, "…")).isEmpty();
	}

	@Test
	void leavesNoBlankBeforeTheEllipsis() {
		assertThat(DisplayText.cut("add steps", 5, "…")).isEqualTo("add…");
	}

	@Test
	void givesUpWhereThereIsNoRoom() {
		assertThat(DisplayText.cut("steps", 3, "...")).isEqualTo("...");
		assertThat(DisplayText.cut("steps", 2, "...")).isEmpty();
		assertThat(DisplayText.cut("steps", -7, "…")).isEmpty();
	}

	@Test
	void neverCutsACharacterInTwo() {
		assertThat(DisplayText.cut("🚀🚀🚀", 5, "…")).isEqualTo("🚀🚀…");
		assertThat(DisplayText.cut("🚀🚀🚀", 4, "…")).isEqualTo("🚀…");
	}

	@Test
	void countsTheColumnsOfATerminal() {
		assertThat(DisplayText.columns("héllo")).isEqualTo(5);
		assertThat(DisplayText.columns("he\u0301llo")).isEqualTo(5);
		assertThat(DisplayText.columns("日本語")).isEqualTo(6);
		assertThat(DisplayText.columns("한국")).isEqualTo(4);
		assertThat(DisplayText.columns("ｆ")).isEqualTo(2);
	}

	@Test
	void makesOneLineThatAnyDocumentCanHold() {
		assertThat(DisplayText.oneLine("add\nsteps\tand\u2028more \u001B[31m\n")).isEqualTo("add steps and more  [31m");
		assertThat(DisplayText.oneLine("lone \uD83D and \uFFFE\uFFFF")).isEqualTo("lone \uFFFD and \uFFFD\uFFFD");
		assertThat(DisplayText.oneLine("whole 🚀")).isEqualTo("whole 🚀");
	}

}
