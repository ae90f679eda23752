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
 * A place in a source file, as errors name it.
 *
 * @param source the file as people know it, for example
 * {@code db/revisions/3b7a1d2e4f56_soft_delete.sql} or {@code AddEmail.java}
 * @param line counted from 1; 0 = the file as a whole
 * @param column counted from 1 in characters; 0 = the line as a whole
 */
public record SourceLocation(String source, int line, int column) {

	/**
	 * Refuses what cannot be a place.
	 */
	public SourceLocation {
		Objects.requireNonNull(source, "'source' must not be null");
		if (line < 0 || column < 0) {
			throw new IllegalArgumentException("'line' and 'column' must not be negative");
		}
	}

	/**
	 * A file as a whole.
	 * @param source the file
	 * @return the place
	 */
	public static SourceLocation of(String source) {
		return new SourceLocation(source, 0, 0);
	}

	/**
	 * A line as a whole.
	 * @param source the file
	 * @param line counted from 1
	 * @return the place
	 */
	public static SourceLocation of(String source, int line) {
		return new SourceLocation(source, line, 0);
	}

	/**
	 * As compilers print it: {@code file}, {@code file:line} or {@code file:line:column}.
	 */
	@Override
	public String toString() {
		if (this.line == 0) {
			return this.source;
		}
		return this.source + ":" + this.line + ((this.column == 0) ? "" : ":" + this.column);
	}

}
