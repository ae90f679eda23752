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
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A table. What a partition or a child has from its parent, columns apart, is seen at the
 * parent only.
 *
 * @param name its name, with its schema
 * @param columns its columns in their order
 * @param primaryKey its primary key; null if it has none
 * @param uniques its unique constraints, sorted by name
 * @param checks its checks, sorted by name
 * @param exclusions its exclusion constraints, sorted by name
 * @param foreignKeys its foreign keys, sorted by name
 * @param indexes its indexes, sorted by name, but those that constraints make
 * @param triggers its triggers, sorted by name
 * @param family how it hangs together with other tables
 * @param storage where and how its rows are kept
 * @param comment its comment; null if it has none
 */
public record TablePicture(QualifiedName name, List<ColumnPicture> columns, @Nullable KeyPicture primaryKey,
		List<KeyPicture> uniques, List<CheckPicture> checks, List<ExclusionPicture> exclusions,
		List<ForeignKeyPicture> foreignKeys, List<IndexPicture> indexes, List<TriggerPicture> triggers,
		TableFamily family, TableStorage storage, @Nullable String comment) implements Picture {

	/**
	 * Sorts and copies.
	 */
	public TablePicture {
		columns = List.copyOf(columns);
		uniques = DatabaseSchema.sorted(uniques, KeyPicture::name);
		checks = DatabaseSchema.sorted(checks, CheckPicture::name);
		exclusions = DatabaseSchema.sorted(exclusions, ExclusionPicture::name);
		foreignKeys = DatabaseSchema.sorted(foreignKeys, ForeignKeyPicture::name);
		indexes = DatabaseSchema.sorted(indexes, IndexPicture::name);
		triggers = DatabaseSchema.sorted(triggers, TriggerPicture::name);
	}

	/**
	 * A column.
	 * @param columnName its name
	 * @return the column; empty if there is none
	 */
	public Optional<ColumnPicture> column(String columnName) {
		return this.columns.stream().filter((column) -> column.name().equals(columnName)).findFirst();
	}

	/**
	 * The same table with its columns sorted by name.
	 * @return a new picture
	 */
	public TablePicture withColumnsByName() {
		return new TablePicture(this.name, DatabaseSchema.sorted(this.columns, ColumnPicture::name), this.primaryKey,
				this.uniques, this.checks, this.exclusions, this.foreignKeys, this.indexes, this.triggers, this.family,
				this.storage, this.comment);
	}

	@Override
	public String title() {
		return "table " + this.name;
	}

}
