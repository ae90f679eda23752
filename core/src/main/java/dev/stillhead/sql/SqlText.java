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

import java.util.Objects;

/**
 * A stretch of SQL and where it begins. Line ends are LF.
 *
 * @param text the characters, placeholders perhaps resolved
 * @param positions the place of each position (counted from 1) in the source
 * @param written gives parts of it as they were written
 */
public record SqlText(String text, SqlStatement.PositionMap positions, Written written) {

	/**
	 * Refuses null.
	 */
	public SqlText {
		Objects.requireNonNull(text, "'text' must not be null");
		Objects.requireNonNull(positions, "'positions' must not be null");
		Objects.requireNonNull(written, "'written' must not be null");
	}

	/**
	 * A stretch that is as it was written.
	 * @param text the characters
	 * @param positions the place of each position (counted from 1) in the source
	 */
	public SqlText(String text, SqlStatement.PositionMap positions) {
		this(text, positions, text::substring);
	}

	/**
	 * Gives parts of a text as they were written, so that no configured value is in them.
	 */
	@FunctionalInterface
	public interface Written {

		/**
		 * A part of the text.
		 * @param begin index of its first character
		 * @param end index behind its last character
		 * @return the part, placeholders unresolved
		 */
		String between(int begin, int end);

	}

}
