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

package dev.stillhead.sql;

/**
 * Is told of every comment that runs to the end of its line, while a text is split. A
 * comment inside a string, a quoted name, another comment or COPY data is none.
 */
@FunctionalInterface
public interface CommentListener {

	/** Ends nothing. */
	CommentListener NONE = (offset) -> false;

	/**
	 * Whether a comment ends the text.
	 * @param offset index of the comment's first character in the text that is split
	 * @return whether the text ends before this comment
	 */
	boolean endsTextAt(int offset);

}
