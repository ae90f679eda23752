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

import java.util.List;
import java.util.stream.Stream;

/**
 * How a batch is done, as part of {@link Ddl}.
 */
public abstract sealed class BatchWords extends ObjectWords permits Ddl {

	BatchWords() {
	}

	/**
	 * SQLite: the table is copied even where {@code ALTER TABLE} would do.
	 * @return the option
	 */
	public static BatchOption recreateAlways() {
		return new BatchOptionValue(Recreate.ALWAYS, null);
	}

	/**
	 * SQLite: the table is not copied; what cannot be done otherwise is refused.
	 * @return the option
	 */
	public static BatchOption recreateNever() {
		return new BatchOptionValue(Recreate.NEVER, null);
	}

	/**
	 * SQLite: what the table looks like before, for where there is no database to ask.
	 * @param first a column, constraint or index of the table
	 * @param more the others
	 * @return the option
	 */
	public static BatchOption copyFrom(TableElement first, TableElement... more) {
		return new BatchOptionValue(null, Stream.concat(Stream.of(first), Stream.of(more)).toList());
	}

	/**
	 * A new column stands before another one, where the table is copied.
	 * @param column the other column
	 * @return the place
	 */
	public static ColumnPlace insertBefore(String column) {
		return new ColumnPlace(true, Names.simple(column));
	}

	/**
	 * A new column stands behind another one, where the table is copied.
	 * @param column the other column
	 * @return the place
	 */
	public static ColumnPlace insertAfter(String column) {
		return new ColumnPlace(false, Names.simple(column));
	}

	/** What some options say together. */
	static List<TableElement> copyFrom(List<BatchOptionValue> options) {
		return options.stream()
			.flatMap((option) -> Stream.ofNullable(option.copyFrom()))
			.flatMap(List::stream)
			.toList();
	}

	/** What some options say together. */
	static Recreate recreate(List<BatchOptionValue> options) {
		List<Recreate> said = options.stream().flatMap((option) -> Stream.ofNullable(option.recreate())).toList();
		if (said.size() > 1) {
			throw new RefusedCallException("a batch says twice whether the table is copied",
					"Say recreateAlways() or recreateNever(), or leave it to the database.");
		}
		return said.isEmpty() ? Recreate.AUTO : said.get(0);
	}

}
