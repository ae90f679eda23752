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

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.Picture;
import dev.stillhead.schema.QualifiedName;

/**
 * A constraint, an index or a trigger of a table or view.
 */
interface Part {

	/**
	 * What kind of thing it is; of an index, the kind that most targets lack words for.
	 */
	ObjectKind kind();

	String name();

	@Nullable String comment();

	/** What it was made from. */
	Picture picture();

	/** The same under another name. */
	Part withName(String name);

	/** The same with another comment. */
	Part withComment(@Nullable String comment);

	/** The same after something that it mentions got another name. */
	Part following(Following rename);

	/** Equal for parts that do the same, whatever they and their comments say. */
	default Part anonymous() {
		return withName("").withComment(null).following(Following.expressions(ExpressionText::canonical));
	}

	default boolean doesTheSameAs(Part other) {
		return anonymous().equals(other.anonymous());
	}

	/** Whether it is about a column of its table, or names it in an expression. */
	boolean mentions(String column);

	/** What it does, for people: {@code (title) where is_deleted = false}. */
	String text();

	/** What it is in SQL's {@code COMMENT ON}. */
	String sqlKind();

	/** Makes it. */
	MigrateOperation create(QualifiedName table, Vocabulary words);

	/** Drops it, and knows what it was. */
	MigrateOperation drop(QualifiedName table, Vocabulary words);

	/** Gives it another name. */
	MigrateOperation rename(QualifiedName table, String newName, Vocabulary words);

	/** Gives it another comment, or none. */
	default MigrateOperation comment(QualifiedName table, @Nullable String newComment, Vocabulary words) {
		return ObjectSql.comment(sqlKind() + " " + commented(table, words), comment(), newComment, words);
	}

	/** Itself as {@code COMMENT ON} names it. */
	default String commented(QualifiedName table, Vocabulary words) {
		return words.sql(name()) + " ON " + words.sql(table);
	}

}
