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

package dev.stillhead.authoring;

import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Alembic's file template, its own case first.
 */
class FileTemplateTests {

	@Test
	void namesAFileAsAlembicDoes() {
		ZonedDateTime time = ZonedDateTime.of(2012, 7, 25, 15, 8, 5, 0, ZoneId.of("UTC"));
		String template = "%(rev)s_%(slug)s_%(year)s_%(month)s_%(day)s_%(hour)s_%(minute)s_%(second)s";
		assertThat(new FileTemplate(template).expand("12345", "this_is_a_message", time))
			.isEqualTo("12345_this_is_a_message_2012_7_25_15_8_5");
		assertThat(new FileTemplate("%(epoch)s").expand("12345", "", time)).isEqualTo("1343228885");
	}

	@ParameterizedTest
	@CsvSource({ "%(year)d_%(month).2d_%(day).2d_%(hour).2d%(minute).2d-%(rev)s_%(slug)s, 2026_01_02_0304-a1_some_slug",
			"%(month)02d, 01", "%(month)2d|, ' 1|'", "%(month)d, 1", "%(second).2d, 05",
			"%(year)d/%(month).2d/%(rev)s," + " 2026/01/a1", "%(slug).4s, some", "%(slug).20s, some_slug",
			"100%%, 100%", "%(epoch)d, 1767302345", "plain, plain", "%(rev)s$1\\, a1$1\\" })
	void formatsAsPythonDoes(String template, String expanded) {
		ZonedDateTime time = ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneId.of("Asia/Kathmandu"));
		assertThat(new FileTemplate(template).expand("a1", "some_slug", time)).isEqualTo(expanded);
	}

}
