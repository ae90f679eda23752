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

package dev.stillhead.runtime;

import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a session in the way is described.
 */
class BlockingSessionTests {

	@Test
	void saysAllThatIsKnown() {
		Instant today = Instant.now().atOffset(ZoneOffset.UTC).withHour(14).withMinute(31).withSecond(2).toInstant();
		assertThat(new BlockingSession(123, "psql", "habits", today, "ALTER TABLE t ADD COLUMN c text").description())
			.isEqualTo("psql (pid 123, habits) since 14:31:02Z: ALTER TABLE t ADD COLUMN c text");
		assertThat(new BlockingSession(123, "psql", null, Instant.parse("2020-11-18T09:12:40Z"), null).description())
			.isEqualTo("psql (pid 123) since 2020-11-18 09:12:40Z");
		assertThat(new BlockingSession(0, "a prepared transaction", null, null, null).description())
			.isEqualTo("a prepared transaction");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "SELECT  1 | SELECT …", "UPDATE t SET name = 'Ada' | UPDATE t SET name = …",
					"UPDATE t1 SET a2 = $1 | UPDATE t1 SET a2 = …",
					"INSERT INTO t VALUES (42) | INSERT INTO t VALUES ( …", "DO $$ BEGIN END $$ | DO …",
					"LOCK TABLE \"My Table\" | LOCK TABLE \"My Table\"", "UPDATE t SET a = -1.5 | UPDATE t SET a = - …",
					"ALTER TABLE habits.program_templates ADD COLUMN description text NOT NULL "
							+ "| ALTER TABLE habits.program_templates ADD COLUMN description …" })
	void showsNoValue(String query, String shown) {
		assertThat(new BlockingSession(1, "psql", null, null, query).query()).isEqualTo(shown);
	}

	@Test
	void showsNoQueryThatBeginsWithAValue() {
		assertThat(new BlockingSession(1, "psql", null, null, "'secret'").query()).isNull();
		assertThat(new BlockingSession(1, "psql", null, null, " ").query()).isNull();
	}

}
