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

import org.jspecify.annotations.Nullable;

/**
 * A column of a table or view. Its keys, checks and references are those of its table.
 *
 * @param name its name
 * @param type its type, as the database writes it
 * @param nullability whether it takes null
 * @param defaultValue its default as SQL; null if it has none
 * @param identity who numbers its rows, and how; null if nobody does
 * @param generated what it is computed from; null if it is not
 * @param collation how it sorts, as SQL; null for its type's own way
 * @param onNull what becomes of a row that would have null here, in a word of SQLite's ON
 * CONFLICT; null where the statement fails, as it does everywhere else
 * @param inherited whether it is there only because a parent has it
 * @param comment its comment; null if it has none
 */
public record ColumnPicture(String name, String type, Nullability nullability, @Nullable String defaultValue,
		@Nullable IdentityPicture identity, @Nullable GeneratedPicture generated, @Nullable String collation,
		@Nullable String onNull, boolean inherited, @Nullable String comment) implements Picture {

	@Override
	public String title() {
		return "column " + this.name;
	}

}
