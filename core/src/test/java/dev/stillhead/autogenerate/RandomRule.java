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

import java.util.Set;

/**
 * A constraint or index of a {@link RandomTable}.
 *
 * @param text what stands before the table it refers to, which is all but for foreign
 * keys; an index begins with {@code INDEX}
 * @param columns the columns that it is about
 * @param reference the table that it refers to; null if none
 * @param actions what stands behind that table
 */
record RandomRule(String text, Set<String> columns, String reference, String actions) {

	RandomRule(String text, Set<String> columns, String reference) {
		this(text, columns, reference, "");
	}

	RandomRule renamed(String oldTable, String newTable) {
		return oldTable.equals(this.reference) ? new RandomRule(this.text, this.columns, newTable, this.actions) : this;
	}

	boolean refersTo(Set<String> tables) {
		return this.reference == null || tables.contains(this.reference);
	}

	String sql(String table, String name) {
		if (this.text.startsWith("INDEX ")) {
			return "CREATE INDEX " + name + " ON " + table + this.text.substring("INDEX".length());
		}
		return "ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " + this.text
				+ ((this.reference != null) ? " " + RandomSchema.quoted(this.reference) + " (id)" : "") + this.actions;
	}

}
