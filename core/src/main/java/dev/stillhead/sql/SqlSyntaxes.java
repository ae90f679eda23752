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

package dev.stillhead.sql;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The syntaxes that are known.
 */
public final class SqlSyntaxes {

	/** Whatever a section marker may name, in the order in which errors offer it. */
	public static final List<String> NAMES = List.of("postgresql", "sqlite");

	/** All syntaxes whose statements can be told apart. */
	public static final List<SqlSyntax> ALL = List.of(PostgresqlSyntax.INSTANCE, SqliteSyntax.INSTANCE);

	private SqlSyntaxes() {
	}

	/**
	 * The syntax of a database.
	 * @param name the database's name as section markers spell it
	 * @return its syntax; null if its statements cannot be told apart
	 */
	public static @Nullable SqlSyntax named(String name) {
		return ALL.stream().filter((syntax) -> syntax.name().equals(name)).findFirst().orElse(null);
	}

}
