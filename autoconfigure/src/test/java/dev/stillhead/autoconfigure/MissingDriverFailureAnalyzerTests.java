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

package dev.stillhead.autoconfigure;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a driver that is not there.
 */
class MissingDriverFailureAnalyzerTests {

	private final MissingDriverFailureAnalyzer analyzer = new MissingDriverFailureAnalyzer();

	@Test
	void namesTheDependencyThatBringsIt() {
		FailureAnalysis analysis = this.analyzer.analyze(
				new IllegalStateException("Cannot load driver class", new ClassNotFoundException("org.sqlite.JDBC")));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription()).contains("org.sqlite.JDBC", "class path");
		assertThat(analysis.getAction()).contains("org.xerial:sqlite-jdbc");
	}

	@Test
	void leavesOtherClassesToOthers() {
		assertThat(this.analyzer.analyze(new ClassNotFoundException("com.example.Missing"))).isNull();
	}

}
