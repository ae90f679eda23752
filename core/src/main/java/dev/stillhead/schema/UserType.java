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

package dev.stillhead.schema;

import java.util.Objects;

/**
 * A type that the database knows and the other types do not spell: of an extension, a
 * domain, or one of the database's own.
 *
 * @param sql the type as SQL, quoted where it has to be
 */
public record UserType(String sql) implements ColumnType {

	/**
	 * Refuses null.
	 */
	public UserType {
		Objects.requireNonNull(sql, "'sql' must not be null");
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.user(this);
	}

}
