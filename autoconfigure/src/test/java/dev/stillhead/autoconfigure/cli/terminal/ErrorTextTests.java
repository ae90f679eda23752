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

package dev.stillhead.autoconfigure.cli.terminal;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTextTests {

	@Test
	void saysWhatIsTrueThenFactsThenWhatToType() {
		ErrorReport report = ErrorReport
			.of("The upgrade stopped at 5d0e7c21b9aa. Nothing was changed.",
					"migrate stamp 5d0e7c21b9aa    says so\ngit log")
			.with(Fact.WHERE, "a.sql:12, statement 1 of 2")
			.with(Fact.DATABASE, "23505: not unique\nKey (email)=(…)");
		assertThat(text().of(report)).isEqualTo("""
				error: the upgrade stopped at 5d0e7c21b9aa. Nothing was changed.

				  where     a.sql:12, statement 1 of 2
				  database  23505: not unique
				            Key (email)=(…)

				  next      ./migrate stamp 5d0e7c21b9aa    says so
				            git log""");
	}

	@Test
	void isOneLineWhereThereIsNothingElseToSay() {
		assertThat(text().of(ErrorReport.of("\"+5\" goes past the head.", "")))
			.isEqualTo("error: \"+5\" goes past the head.");
	}

	@Test
	void leavesNamesAsTheyAre() {
		assertThat(text().of(ErrorReport.of("PostgreSQL refused it", ""))).isEqualTo("error: PostgreSQL refused it");
	}

	@Test
	void namesTheProgramAsItIsCalledHere() {
		assertThat(text().typed("Type migrate current, or migrate-x, or ./migrate current; to migrate is human"))
			.isEqualTo("Type ./migrate current, or migrate-x, or ./migrate current; to migrate is human");
	}

	@Test
	void paintsTheWordErrorWhereColoursAreWanted() {
		assertThat(new ErrorText(new TerminalStyle(80, true, true, true), "migrate")
			.of(new ErrorReport("no", List.of(), ""))).isEqualTo("\u001B[31merror:\u001B[0m no");
	}

	private static ErrorText text() {
		return new ErrorText(TerminalStyle.PLAIN, "./migrate");
	}

}
