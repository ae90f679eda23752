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

package dev.stillhead.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lines and columns of a file.
 */
class SourceTextTests {

	private final SourceText text = new SourceText("t.sql", "ab\n\n😀c\nd");

	@ParameterizedTest
	@CsvSource({ "0,1,1", "1,1,2", "2,1,3", "3,2,1", "4,3,1", "6,3,2", "8,4,1", "9,4,2" })
	void findsLineAndColumnOfAnIndex(int index, int line, int column) {
		assertThat(this.text.at(index)).isEqualTo(new SourceLocation("t.sql", line, column));
	}

	@Test
	void countsCharactersBeyondTheBasicPlaneOnce() {
		SqlText part = this.text.between(4, 9);
		assertThat(part.text()).isEqualTo("😀c\nd");
		assertThat(part.positions().locate(1)).isEqualTo(new SourceLocation("t.sql", 3, 1));
		assertThat(part.positions().locate(2)).isEqualTo(new SourceLocation("t.sql", 3, 2));
		assertThat(part.positions().locate(4)).isEqualTo(new SourceLocation("t.sql", 4, 1));
	}

	@Test
	void knowsTheEndOfTheText() {
		assertThat(this.text.between(0, 9).positions().locate(9)).isEqualTo(new SourceLocation("t.sql", 4, 2));
		assertThat(new SourceText("t.sql", "").at(0)).isEqualTo(new SourceLocation("t.sql", 1, 1));
	}

	@Test
	void countsManyLines() {
		SourceText many = new SourceText("t.sql", "x\n".repeat(1000));
		assertThat(many.at(1999)).isEqualTo(new SourceLocation("t.sql", 1000, 2));
		assertThat(many.at(2000)).isEqualTo(new SourceLocation("t.sql", 1001, 1));
	}

}
