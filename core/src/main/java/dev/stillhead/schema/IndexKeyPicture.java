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
 * What an index sorts by.
 *
 * @param text a column's name, not quoted, or an expression as the database writes it
 * @param expression whether it is an expression
 * @param opclass the operator class as SQL, with its parameters; null for the type's own
 * @param collation how it sorts, as SQL; null for its column's or type's own way
 * @param descending whether it sorts downwards
 * @param nulls where nulls stand; null for their usual place: behind everything else,
 * downwards before it
 */
public record IndexKeyPicture(String text, boolean expression, @Nullable String opclass, @Nullable String collation,
		boolean descending, @Nullable NullsOrder nulls) {

	/**
	 * The key as SQL.
	 */
	@Override
	public String toString() {
		return (this.expression ? this.text : NameParser.write(this.text))
				+ ((this.collation != null) ? " COLLATE " + this.collation : "")
				+ ((this.opclass != null) ? " " + this.opclass : "") + (this.descending ? " DESC" : "")
				+ ((this.nulls != null) ? " NULLS " + this.nulls : "");
	}

}
