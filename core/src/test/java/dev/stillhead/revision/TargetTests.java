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

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TargetTests {

	private static final Map<String, Target> MEANINGS = Map.ofEntries(Map.entry("head", new Target.Head()),
			Map.entry("heads", new Target.Heads()), Map.entry("base", new Target.Base()),
			Map.entry("current", new Target.Current()), Map.entry("ae10", new Target.Named("ae10")),
			Map.entry("bases", new Target.Named("bases")), Map.entry("v1.2_x", new Target.Named("v1.2_x")),
			Map.entry("+2", new Target.Steps(2)), Map.entry("-1", new Target.Steps(-1)),
			Map.entry("ae10+2", new Target.StepsFrom(new Target.Named("ae10"), 2)),
			Map.entry("ae10-12", new Target.StepsFrom(new Target.Named("ae10"), -12)),
			Map.entry("ae10+0", new Target.StepsFrom(new Target.Named("ae10"), 0)),
			Map.entry("v1.2-1", new Target.StepsFrom(new Target.Named("v1.2"), -1)),
			Map.entry("head-1", new Target.StepsFrom(new Target.Head(), -1)),
			Map.entry("base+1", new Target.StepsFrom(new Target.Base(), 1)),
			Map.entry("billing@head", new Target.InBranch("billing", new Target.Head())),
			Map.entry("billing@heads", new Target.InBranch("billing", new Target.Heads())),
			Map.entry("billing@base", new Target.InBranch("billing", new Target.Base())),
			Map.entry("billing@ae10", new Target.InBranch("billing", new Target.Named("ae10"))),
			Map.entry("billing@+1", new Target.InBranch("billing", new Target.Steps(1))),
			Map.entry("billing@-1", new Target.InBranch("billing", new Target.Steps(-1))),
			Map.entry("billing@base+3", new Target.InBranch("billing", new Target.StepsFrom(new Target.Base(), 3))),
			Map.entry("billing@ae10-1",
					new Target.InBranch("billing", new Target.StepsFrom(new Target.Named("ae10"), -1))));

	@Test
	void readsEveryForm() {
		MEANINGS.forEach((text, meaning) -> assertThat(Target.parse(text)).as(text).isEqualTo(meaning));
	}

	@Test
	void writesWhatItReads() {
		MEANINGS.forEach((text, meaning) -> assertThat(meaning.text()).isEqualTo(text));
	}

	@Test
	void dropsBlanksAroundAndABranchWithoutName() {
		assertThat(Target.parse("  head ")).isEqualTo(new Target.Head());
		assertThat(Target.parse("@head")).isEqualTo(new Target.Head());
	}

	@ParameterizedTest
	@ValueSource(strings = { "+1", "-2", "billing@-1", "billing@+1", "current" })
	void knowsTargetsThatCountFromRows(String text) {
		assertThat(Target.parse(text).countsFromRows()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "head", "heads", "base", "ae10", "ae10+1", "head-1", "billing@head", "billing@base+1" })
	void knowsTargetsThatStayWhereTheyAre(String text) {
		assertThat(Target.parse(text).countsFromRows()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''               | the target is empty
			'  '             | the target is empty
			X@               | "X@" names no revision of that branch
			@                | "@" names no revision of that branch
			a@b@c            | "a@b@c" has more than one @
			a:b              | "a:b" is a range, and one target is expected here
			head@head        | "head" is no branch
			base@+1          | "base" is no branch
			X@current        | "current" stands alone
			current-1        | "current" stands alone
			+0               | "+0" is no step
			-0               | "-0" is no step
			X@+0             | "+0" is no step
			+99999999999     | "+99999999999" is more steps than can be counted
			a+1-1            | "a+1-1" is no target: '+' can't stand in an id or a label
			+                | "+" is no target: '+' can't stand in an id or a label
			a b              | "a b" is no target: ' ' can't stand in an id or a label
			x/y@head         | "x/y@head" is no target: '/' can't stand in an id or a label
			""")
	void refusesWithTheReason(String text, String problem) {
		assertThatExceptionOfType(TargetSyntaxException.class).isThrownBy(() -> Target.parse(text)).satisfies((ex) -> {
			assertThat(ex.problem()).isEqualTo(problem);
			assertThat(ex.typed()).isEqualTo(text);
			assertThat(ex.remedy()).isNotBlank();
		});
	}

}
