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

package dev.stillhead.script;

import java.util.regex.Pattern;

/**
 * A comment line above the first section.
 *
 * @param line its number, from 1
 * @param content what follows the {@code --}, with its blanks
 */
record CommentLine(int line, String content) {

	private static final Pattern RULE = Pattern.compile("[\\h\\-=*#~]*");

	/**
	 * Whether it separates paragraphs: nothing, or a rule such as {@code ------}.
	 */
	boolean isEmpty() {
		return RULE.matcher(this.content).matches();
	}

	/**
	 * What follows the {@code --} and the one blank that is usual behind it.
	 */
	String text() {
		boolean blank = this.content.startsWith(" ") || this.content.startsWith("\t");
		return (blank ? this.content.substring(1) : this.content).stripTrailing();
	}

}
