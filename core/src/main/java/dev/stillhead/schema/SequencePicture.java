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
 * A sequence that belongs to nobody or to a column that takes its default from it. That
 * of an identity column is part of the column.
 *
 * @param name its name, with its schema
 * @param options how it counts
 * @param owner the column with which it is dropped; null if there is none
 * @param unlogged whether it is lost in a crash
 * @param comment its comment; null if it has none
 */
public record SequencePicture(QualifiedName name, SequenceOptions options, @Nullable Owner owner, boolean unlogged,
		@Nullable String comment) implements Picture {

	@Override
	public String title() {
		return "sequence " + this.name;
	}

	/**
	 * The column that a sequence belongs to.
	 *
	 * @param table the table, with its schema
	 * @param column the column
	 */
	public record Owner(QualifiedName table, String column) {

		/**
		 * The column as SQL writes it.
		 */
		@Override
		public String toString() {
			return this.table + "." + NameParser.write(this.column);
		}

	}

}
