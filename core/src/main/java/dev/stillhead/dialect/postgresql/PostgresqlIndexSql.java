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

package dev.stillhead.dialect.postgresql;

import java.util.stream.Collectors;

import dev.stillhead.dialect.IndexTermSql;
import dev.stillhead.dialect.NameSql;
import dev.stillhead.schema.IndexShape;

/**
 * What stands behind {@code CREATE INDEX … ON table}.
 *
 * @param names writes the names of columns
 */
record PostgresqlIndexSql(NameSql names) {

	String of(IndexShape shape) {
		return ((shape.method() != null) ? " USING " + this.names.simple(shape.method()) : "") + " "
				+ new IndexTermSql(this.names).list(shape.terms())
				+ (shape.include().isEmpty() ? "" : " INCLUDE " + this.names.list(shape.include()))
				+ (shape.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "") + storage(shape)
				+ ((shape.where() != null) ? " WHERE " + shape.where() : "");
	}

	private static String storage(IndexShape shape) {
		if (shape.storage().isEmpty()) {
			return "";
		}
		return shape.storage()
			.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + " = " + parameter.getValue())
			.collect(Collectors.joining(", ", " WITH (", ")"));
	}

}
