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
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.UserType;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.testing.TypeCase;
import dev.stillhead.testing.TypeCase.Accepted;

import static dev.stillhead.operation.Ddl.enumType;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A type that the schema reader finds has the word that made it.
 */
class ColumnTypesTests {

	private static final ColumnTypes TYPES = new ColumnTypes(
			List.of(new EnumPicture(new QualifiedName("public", "mood"), List.of("sad", "ok"), null)),
			new NameStyle("public", PostgresqlSyntax.INSTANCE));

	static Stream<TypeCase> types() {
		return TypeCase.all()
			.filter((type) -> type.postgresql() instanceof Accepted && !(type.type() instanceof UserType)
					&& !type.type().equals(enumType("mood")) && !type.type().toString().contains("multirange"));
	}

	@ParameterizedTest
	@MethodSource("types")
	void areFoundAgain(TypeCase type) {
		assertThat(TYPES.of(((Accepted) type.postgresql()).read())).isEqualTo(type.type());
	}

}
