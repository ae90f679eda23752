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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;

/**
 * That something got another name and keeps its data.
 *
 * @param kind what it is: a table, a column or a value of an enum type
 * @param object the table or type, as it is called before the rename
 * @param part the column or value before; null if the object itself is renamed
 * @param newName the name then: of the object with its schema, of a part alone
 */
public record Rename(ObjectKind kind, QualifiedName object, @Nullable String part, QualifiedName newName) {

	/**
	 * A table that is renamed, or moved to another schema.
	 * @param table the table before
	 * @param newName the table then
	 * @return the rename
	 */
	public static Rename table(QualifiedName table, QualifiedName newName) {
		return new Rename(ObjectKind.TABLE, table, null, newName);
	}

	/**
	 * A column that is renamed.
	 * @param table its table
	 * @param column the column before
	 * @param newName the column then
	 * @return the rename
	 */
	public static Rename column(QualifiedName table, String column, String newName) {
		return new Rename(ObjectKind.COLUMN, table, column, new QualifiedName(null, newName));
	}

	/**
	 * A sequence that is renamed, or moved to another schema.
	 * @param sequence the sequence before
	 * @param newName the sequence then
	 * @return the rename
	 */
	public static Rename sequence(QualifiedName sequence, QualifiedName newName) {
		return new Rename(ObjectKind.SEQUENCE, sequence, null, newName);
	}

	/**
	 * A value of an enum type that is renamed.
	 * @param type the type
	 * @param value the value before
	 * @param newValue the value then
	 * @return the rename
	 */
	public static Rename enumValue(QualifiedName type, String value, String newValue) {
		return new Rename(ObjectKind.ENUM_VALUE, type, value, new QualifiedName(null, newValue));
	}

	/**
	 * What is renamed, for people and for {@code --rename}.
	 * @return {@code habits.program_templates.title}
	 */
	public String formerName() {
		return this.object + ((this.part != null) ? "." + new QualifiedName(null, this.part) : "");
	}

	/**
	 * The rename, for people.
	 */
	@Override
	public String toString() {
		return formerName() + " -> " + this.newName;
	}

}
