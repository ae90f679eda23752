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

import java.util.List;

/**
 * What a text was split into.
 *
 * @param statements the statements in order, empty ones dropped
 * @param end index of the comment that ended the text; the text's length if none did
 */
public record SplitText(List<SqlStatement> statements, int end) {

	/**
	 * Copies the statements.
	 */
	public SplitText {
		statements = List.copyOf(statements);
	}

}
