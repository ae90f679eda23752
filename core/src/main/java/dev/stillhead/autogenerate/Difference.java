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

import dev.stillhead.schema.Picture;

/**
 * One thing that is not the same in the database and in the target.
 *
 * @param change what became of it
 * @param object what it is, as it is called in the target; as the database calls it if
 * only the database has it
 * @param side which side of it has changed; null unless it has changed
 * @param before what it was, in the database's words, without its name; empty if it is
 * new
 * @param after what it is; empty if it is gone
 * @param was the database's picture of it; null if it is new
 * @param is the target's picture of it; null if it is gone
 */
public record Difference(Change change, DatabaseObject object, @Nullable Side side, String before, String after,
		@Nullable Picture was, @Nullable Picture is) {

	static Difference added(DatabaseObject object, String text, Picture is) {
		return new Difference(Change.ADDED, object, null, "", text, null, is);
	}

	static Difference removed(DatabaseObject object, String text, Picture was) {
		return new Difference(Change.REMOVED, object, null, text, "", was, null);
	}

	/**
	 * The difference in Alembic's words, in one line.
	 */
	@Override
	public String toString() {
		return DifferenceText.detected(this).toString();
	}

	/**
	 * A side of a thing.
	 */
	public enum Side {

		/** Its type. */
		TYPE,

		/** Whether it takes null. */
		NULLABILITY,

		/** What it holds where nothing is said. */
		DEFAULT,

		/** Who numbers its rows, and how. */
		IDENTITY,

		/** What it is computed from. */
		GENERATED,

		/** How it sorts. */
		COLLATION,

		/** Its comment. */
		COMMENT,

		/** What it does, as a whole. */
		DEFINITION,

		/** How its rows are kept. */
		STORAGE

	}

}
