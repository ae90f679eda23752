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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.runtime.DatabaseFailure.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries that find the rows which break a new rule.
 */
class BrokenRuleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					23505 | CREATE UNIQUE INDEX i ON s.t (a) | SELECT a, count(*) FROM s.t GROUP BY a HAVING count(*) > 1;
					23505 | create unique index concurrently if not exists i on only t using btree (a, b) | SELECT a, b, count(*) FROM t GROUP BY a, b HAVING count(*) > 1;
					23505 | CREATE UNIQUE INDEX i ON "T" (a) WHERE b > 0 | SELECT a, count(*) FROM "T" WHERE b > 0 GROUP BY a HAVING count(*) > 1;
					23505 | ALTER TABLE t ADD CONSTRAINT u UNIQUE (a, b) | SELECT a, b, count(*) FROM t GROUP BY a, b HAVING count(*) > 1;
					23505 | ALTER TABLE ONLY t ADD PRIMARY KEY (id) | SELECT id, count(*) FROM t GROUP BY id HAVING count(*) > 1;
					23514 | ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0 AND (b < 1)) | SELECT * FROM t WHERE NOT (a > 0 AND (b < 1));
					23503 | ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES s.r (id) ON DELETE CASCADE | SELECT * FROM t t WHERE t.a IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s.r r WHERE r.id = t.a);
					""")
	void findsTheRows(String state, String statement, String query) {
		assertThat(BrokenRule.find(statement, answer(state, "", "t"))).isEqualTo(query);
	}

	@Test
	void findsNullsByTheServersMessage() {
		Answer answer = answer("23502", "column \"email\" of relation \"t\" contains null values", "s.t");
		assertThat(BrokenRule.find("ALTER TABLE s.t ALTER email SET NOT NULL", answer))
			.isEqualTo("SELECT * FROM s.t WHERE email IS NULL;");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			23505 | CREATE UNIQUE INDEX i ON t (lower(a))
			23505 | INSERT INTO t VALUES (1)
			23503 | ALTER TABLE t ADD FOREIGN KEY (a, b) REFERENCES r (x, y)
			23P01 | ALTER TABLE t ADD EXCLUDE USING gist (a WITH &&)
			""")
	void givesNoQueryRatherThanAWrongOne(String state, String statement) {
		assertThat(BrokenRule.find(statement, answer(state, "", "t"))).isNull();
	}

	private static Answer answer(String state, String message, String table) {
		return new Answer(state, message, null, 0, table, null);
	}

}
