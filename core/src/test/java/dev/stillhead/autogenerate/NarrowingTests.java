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

package dev.stillhead.autogenerate;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.schema.ColumnType;
import dev.stillhead.sql.PostgresqlSyntax;

import static org.assertj.core.api.Assertions.assertThat;

class NarrowingTests {

	private static final ColumnTypes TYPES = new ColumnTypes(List.of(), new NameStyle(null, PostgresqlSyntax.INSTANCE));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			numeric(12,4)                  | numeric(10,2)
			numeric                        | numeric(10,2)
			double precision               | integer
			double precision               | real
			numeric(38,2)                  | bigint
			timestamp with time zone       | date
			timestamp without time zone    | time without time zone
			timestamp with time zone       | timestamp(0) with time zone
			time(3) without time zone      | time(0) without time zone
			integer                        | boolean
			double precision[]             | integer[]
			""")
	void losesSomethingWithoutAWord(String from, String to) {
		assertThat(Narrowing.destroys(type(from), type(to))).isTrue();
		assertThat(Narrowing.destroys(type(to), type(from))).isFalse();
	}

	@Test
	void losesDigitsOneWayAndFractionsTheOther() {
		assertThat(Narrowing.destroys(type("bigint"), type("double precision"))).isTrue();
		assertThat(Narrowing.destroys(type("double precision"), type("bigint"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			character varying(40)          | character varying(10)
			text                           | character varying(255)
			boolean                        | character(1)
			jsonb                          | character varying(255)
			uuid                           | character varying(20)
			bigint                         | integer
			numeric(12,2)                  | numeric(10,2)
			numeric                        | bigint
			double precision               | bigint
			character varying(80)[]        | character varying(40)[]
			""")
	void mayNotFit(String from, String to) {
		assertThat(Narrowing.stops(type(from), type(to))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			character varying(40)          | character varying(400)
			character varying(40)          | text
			uuid                           | character varying(36)
			integer                        | bigint
			integer                        | numeric(12,2)
			numeric(10,2)                  | numeric(14,4)
			smallint                       | real
			real                           | double precision
			date                           | timestamp without time zone
			timestamp(3) with time zone    | timestamp with time zone
			time(0) without time zone      | time without time zone
			json                           | jsonb
			""")
	void losesNothing(String from, String to) {
		assertThat(Narrowing.destroys(type(from), type(to))).isFalse();
		assertThat(Narrowing.stops(type(from), type(to))).isFalse();
	}

	private static ColumnType type(String text) {
		return TYPES.of(text);
	}

}
