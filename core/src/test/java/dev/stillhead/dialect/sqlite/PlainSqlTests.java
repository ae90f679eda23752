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

package dev.stillhead.dialect.sqlite;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One way of writing SQL.
 */
class PlainSqlTests {

	private static final Set<String> COLUMNS = Set.of("a", "b c", "key", "length");

	@ParameterizedTest
	@CsvSource(delimiter = '@', quoteCharacter = '#',
			value = { "a>0 and not A<-1 @ a > 0 AND NOT A < -1", "((a) = ( 1 )) @ (a) = (1)", "(a)+(a) @ (a) + (a)",
					"a in(1,2 , 3) @ a IN (1, 2, 3)", "LOWER ( \"a\" )||'X  y' @ lower(a) || 'X  y'",
					"`a`=[b c] @ a = \"b c\"", "\"a\" <> \"it's no column\" @ a <> 'it''s no column'",
					"t.a!=T . \"key\" @ a <> \"key\"", "length(length)==1.5e-3 @ length(length) = 1.5e-3",
					"a*-.5-0xFf @ a * -.5 - 0xFf", "a->>'$.x'->1 @ a ->> '$.x' -> 1", "x'AB' @ x'AB'",
					"case when a is null then - 1 else a-1 end-1 @ CASE WHEN a IS NULL THEN -1 ELSE a - 1 END - 1",
					"a /* is it */ BETWEEN 1 and 2 @ a BETWEEN 1 AND 2", "True @ true", "count(*) @ count(*)",
					"o.[A] = replace(\"key\",'(',')') @ o.A = replace(\"key\", '(', ')')",
					"cast( a as text )glob '*' @ cast(a AS text) GLOB '*'" })
	void writesAnExpression(String sql, String plain) {
		assertThat(PlainSql.expression(sql, "t", COLUMNS)).isEqualTo(plain);
		assertThat(PlainSql.expression(plain, "t", COLUMNS)).isEqualTo(plain);
	}

	@Test
	void writesStatements() {
		assertThat(PlainSql.of(
				"create trigger T after insert on \"u\" -- all of it\nbegin\n  select 1;\n  update u set x=new.x;\nend",
				Set.of("u")))
			.isEqualTo("CREATE TRIGGER T after INSERT ON u BEGIN SELECT 1; UPDATE u SET x = new.x; END");
	}

}
