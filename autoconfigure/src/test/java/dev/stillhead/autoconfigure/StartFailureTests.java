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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What a person reads when a service does not start because of how it is configured.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

	@Test
	void isExplainedForATargetThatMovesOn(CapturedOutput output) {
		fail("stillhead.target=+1");
		assertThat(output).contains("APPLICATION FAILED TO START", "stillhead.target is \"+1\", which is relative",
				"where  \"stillhead.target\" from property source \"commandLineArgs\"",
				"Name the revision that is meant: its id, head, heads or label@head.");
	}

	@Test
	void isExplainedForAValueThatDoesNotExist(CapturedOutput output) {
		fail("stillhead.on-startup=migrate");
		assertThat(output).contains("APPLICATION FAILED TO START", "stillhead.on-startup", "migrate", "UPGRADE",
				"VALIDATE", "WAIT", "NONE");
	}

	@Test
	void isExplainedForAMisspeltKey(CapturedOutput output) {
		fail("stillhead.traget=head");
		assertThat(output).contains("APPLICATION FAILED TO START",
				"There is no property stillhead.traget, which is set in \"stillhead.traget\" from property source",
				"  stillhead.revision.time-zone\n  stillhead.target\n  stillhead.transaction-per-migration\n");
	}

	@Test
	void isExplainedForRevisionsThatCannotBeFound(CapturedOutput output) {
		fail("stillhead.locations=classpath:db/nowhere");
		assertThat(output).contains("APPLICATION FAILED TO START", "db/nowhere", "stillhead.locations");
	}

	@Test
	void isExplainedForADatabaseThatIsNotThere(CapturedOutput output) {
		fail("stillhead.connection.wait=0");
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "The database at localhost:1/habits cannot be reached",
					"spring.datasource.url=jdbc:postgresql://localhost:1/habits", "Action:")
			.doesNotContain("topsecret");
	}

	private static void fail(String... properties) {
		List<String> arguments = new ArrayList<>(List.of("spring.datasource.url=jdbc:postgresql://localhost:1/habits",
				"spring.datasource.username=habits", "spring.datasource.password=topsecret"));
		arguments.addAll(Arrays.asList(properties));
		assertThatException().isThrownBy(() -> new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE)
			.run(arguments.stream().map((argument) -> "--" + argument).toArray(String[]::new)));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Service {

	}

}
