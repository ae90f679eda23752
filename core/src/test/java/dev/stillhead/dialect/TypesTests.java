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

package dev.stillhead.dialect;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.testing.TypeCase;
import dev.stillhead.testing.TypeCase.Accepted;
import dev.stillhead.testing.TypeCase.Outcome;
import dev.stillhead.testing.TypeCase.Refused;

import static dev.stillhead.operation.Ddl.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * How every type is spelled by every release of a database, or why it is refused. That
 * the databases take them is shown by {@link TypesIntegrationTests}.
 */
class TypesTests {

	static Stream<Arguments> onPostgresql() {
		return IntStream.rangeClosed(12, 18)
			.mapToObj((major) -> new DatabaseProduct("PostgreSQL", major, 0))
			.flatMap((product) -> TypeCase.all()
				.filter((type) -> type.postgresql() != null)
				.map((type) -> arguments(product, type.type(), type.postgresql())));
	}

	static Stream<Arguments> onSqlite() {
		return Stream.of(35, 50)
			.map((minor) -> new DatabaseProduct("SQLite", 3, minor))
			.flatMap((product) -> TypeCase.all()
				.filter((type) -> type.sqlite() != null)
				.map((type) -> arguments(product, type.type(), type.sqlite())));
	}

	@ParameterizedTest(name = "{1} on {0}")
	@MethodSource({ "onPostgresql", "onSqlite" })
	void areSpelledOrRefused(DatabaseProduct product, ColumnType type, Outcome outcome) {
		if (outcome instanceof Accepted accepted && product.isAtLeast(accepted.since())) {
			isSpelled(product, type, accepted.sql());
		}
		else if (outcome instanceof Accepted later) {
			isRefused(product, type, later.before(), product.major() == later.since() - 1);
		}
		else {
			isRefused(product, type, (Refused) outcome, true);
		}
	}

	private static void isSpelled(DatabaseProduct product, ColumnType type, String sql) {
		assertThat(render(product, type)).singleElement()
			.extracting(SqlStatement::text)
			.asString()
			.matches("(?s).*    c \\Q%s\\E( CONSTRAINT mood CHECK .*)?\n\\)".formatted(sql));
	}

	private static void isRefused(DatabaseProduct product, ColumnType type, Refused refused, boolean literally) {
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class).isThrownBy(() -> render(product, type))
			.satisfies((ex) -> {
				if (literally) {
					assertThat(ex.problem()).isEqualTo(refused.problem() + "; nothing was run");
				}
				assertThat(ex.remedy()).isEqualTo(refused.remedy());
				assertThat(ex.location().toString()).matches("TypesTests.java:\\d+");
			});
	}

	private static List<SqlStatement> render(DatabaseProduct product, ColumnType type) {
		Migration migration = (op) -> op.createTable("t", column("c", type));
		Dialect dialect = Dialects.of(product);
		return new MigrationRecorder("abc123", migration, product).upgrade()
			.stream()
			.flatMap((operation) -> dialect.render(operation).stream())
			.toList();
	}

}
