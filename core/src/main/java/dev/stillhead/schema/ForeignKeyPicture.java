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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns its columns
 * @param table the table that it refers to, with its schema
 * @param referenced the columns that it refers to
 * @param options how it behaves
 * @param onDeleteColumns the columns that ON DELETE SET NULL or SET DEFAULT sets; none
 * where it sets all
 * @param period whether its last column is a range that the other rows must cover
 * @param enforced whether it is checked at all
 * @param comment its comment; null if it has none
 */
public record ForeignKeyPicture(String name, List<String> columns, QualifiedName table, List<String> referenced,
		ForeignKeyOptions options, List<String> onDeleteColumns, boolean period, boolean enforced,
		@Nullable String comment) implements Picture {

	/**
	 * Copies the columns.
	 */
	public ForeignKeyPicture {
		columns = List.copyOf(columns);
		referenced = List.copyOf(referenced);
		onDeleteColumns = List.copyOf(onDeleteColumns);
	}

	@Override
	public String title() {
		return "foreign key " + this.name;
	}

}
