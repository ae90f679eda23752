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

package dev.stillhead.autoconfigure.cli;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineArgumentsTests {

	@Test
	void findsTheCommandBehindTheApplicationsOptions() {
		assertThat(of("--spring.profiles.active=staging", "--debug", "migrations", "upgrade", "+2"))
			.isEqualTo(new CommandLineArguments(List.of("upgrade", "+2"),
					Map.of("spring.profiles.active", "staging", "debug", "")));
	}

	@Test
	void takesSpringPropertiesFromAmongTheCommandsOptions() {
		assertThat(of("migrations", "revision", "--autogenerate", "-m", "a b", "--stillhead.target=heads",
				"--DATABASE_URL=sqlite:///a=b.db", "--rename", "t.a:b", "--my.list[0]=x"))
			.isEqualTo(new CommandLineArguments(List.of("revision", "--autogenerate", "-m", "a b", "--rename", "t.a:b"),
					Map.of("stillhead.target", "heads", "DATABASE_URL", "sqlite:///a=b.db", "my.list[0]", "x")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "serve", "serve migrations", "-migrations", "--migrations", "-x migrations" })
	void leavesEverythingElseToTheService(String arguments) {
		assertThat(of(arguments.split(" "))).isNull();
	}

	@Test
	void hasNoCommandWhereNoneWasTyped() {
		assertThat(of("migrations")).isEqualTo(new CommandLineArguments(List.of(), Map.of()));
	}

	private static CommandLineArguments of(String... arguments) {
		return CommandLineArguments.of(List.of(arguments));
	}

}
