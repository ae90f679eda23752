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

package dev.stillhead.operation;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The values: what they refuse, and that they never change.
 */
class DdlTests {

	static Stream<Arguments> refusals() {
		return Stream.of(
				refused(() -> column("c", timestamptz()).defaultTo("now()"), "looks like SQL|holds something else"),
				refused(() -> column("c", text()).defaultTo("now()"), "looks like SQL"),
				refused(() -> column("c", text()).defaultTo(" gen_random_uuid( ) "), "looks like SQL"),
				refused(() -> column("c", uuid()).defaultTo("CURRENT_USER"), "looks like SQL"),
				refused(() -> column("c", date()).defaultTo("Today"), "looks like SQL"),
				refused(() -> column("c", integer()).defaultTo("0"), "gives characters to the column c"),
				refused(() -> column("c", bool()).defaultTo("true"), "gives characters"),
				refused(() -> column("c", array(text())).defaultTo("{}"), "gives characters"),
				refused(() -> column("c", numeric(5, 2)).defaultTo("1.0"), "gives characters"),
				refused(() -> column("c", text()).defaultTo(0), "does not fit"),
				refused(() -> column("c", integer()).defaultTo(new BigDecimal("1.5")), "does not fit"),
				refused(() -> column("c", bool()).defaultTo(1), "does not fit"),
				refused(() -> column("c", integer()).defaultTo(true), "does not fit"),
				refused(() -> column("c", enumType("mood", "sad")).defaultTo("happy"), "no value of mood"),
				refused(() -> column("c", text()).defaultTo(sql("now()").needsNoUndo()), "nothing to take back"),
				refused(() -> column("a.b", text()), "stands without a schema"),
				refused(() -> column("", text()), "empty"), refused(() -> unique("a", ""), "empty"),
				refused(() -> index("x.y"), "without a schema"),
				refused(() -> check("a > 0").named("s.c"), "without a schema"),
				refused(() -> foreignKey("a").references("a.b.c"), "2 dots"),
				refused(() -> foreignKey("a", "b").references("t", "x"), "it has 2 and refers to 1"),
				refused(() -> numeric(2, 3), "is no type"), refused(() -> varchar(0), "no length"),
				refused(() -> enumType("mood", "a", "a"), "a value twice"),
				refused(() -> userType(" "), "says nothing"), refused(() -> sql(" "), "says nothing"),
				refused(() -> sql("x").undoneBy(""), "says nothing"),
				refused(() -> index("a").with("fillfactor; DROP", 1), "storage parameter"),
				refused(() -> index("a").with("fillfactor", "70) --"), "storage parameter"),
				refused(() -> tableOption("fillfactor", "70) --"), "storage parameter"),
				refused(() -> setTableOption("fillfactor", 70).was("; DROP"), "storage parameter"),
				refused(() -> key("a").with("= ANY"), "\"= ANY\" is no operator"),
				refused(() -> sequence("s").incrementBy(0), "cannot have the increment 0"),
				refused(() -> setCache(0), "cannot have the cache 0"),
				refused(() -> setIncrement(5).was(0), "cannot have the increment 0"),
				refused(() -> setStart(1).wasNone(), "only the smallest and the largest number"));
	}

	private static Arguments refused(ThrowingCallable call, String why) {
		return arguments(call, why);
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void refuses(ThrowingCallable call, String why) {
		assertThatExceptionOfType(RefusedCallException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.getMessage()).containsPattern(why))
			.satisfies((ex) -> assertThat(ex.remedy()).isNotEmpty());
	}

	@Test
	void offersTheSqlThatWasMeant() {
		assertThatExceptionOfType(RefusedCallException.class).isThrownBy(() -> column("c", text()).defaultTo("now()"))
			.satisfies((ex) -> assertThat(ex.remedy()).isEqualTo("Write sql(\"now()\")."));
	}

	@Test
	void acceptsLiteralsOfTheColumnsType() {
		assertThatCode(() -> {
			column("c", date()).defaultTo("2026-01-01");
			column("c", uuid()).defaultTo("00000000-0000-0000-0000-000000000000");
			column("c", jsonb()).defaultTo("{\"a\": \"f(x)\"}");
			column("c", varchar(10)).defaultTo("");
			column("c", text()).defaultTo("see (below)");
			column("c", enumType("mood")).defaultTo("unknown here");
			column("c", userType("inet")).defaultTo("127.0.0.1");
			column("c", userType("money")).defaultTo(1);
			column("c", numeric(5, 2)).defaultTo(1);
			column("c", bigint()).defaultTo(new BigDecimal("1E3"));
			column("c", real()).defaultTo(new BigDecimal("0.5"));
			column("c", text()).defaultTo(sql("'now()'"));
		}).doesNotThrowAnyException();
	}

	@Test
	void givesNewValuesAndLeavesTheOldOnes() {
		Column column = column("c", integer());
		assertThat(column.notNull()).isNotEqualTo(column);
		assertThat(column.references("t", "id").onDelete(CASCADE)).isNotEqualTo(column.references("t", "id"));
		assertThat(column).isEqualTo(column("c", integer()));
		Index index = index("a");
		assertThat(index.unique().with("fillfactor", 70)).isNotEqualTo(index.unique());
		assertThat(index).isEqualTo(index("a"));
		Unique unique = unique("a");
		assertThat(unique.deferrable().named("u")).isNotEqualTo(unique);
		assertThat(unique).isEqualTo(unique("a"));
	}

	@Test
	void staysDeferredWhenMadeDeferrable() {
		assertThat(unique("a").initiallyDeferred().deferrable()).isEqualTo(unique("a").initiallyDeferred());
	}

}
