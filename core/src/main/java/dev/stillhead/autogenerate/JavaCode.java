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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of Java source that knows how to break into lines. Columns count tabs as four.
 */
interface JavaCode {

	/** What a line may hold. */
	int WIDTH = 120;

	/** How wide a tab is. */
	int TAB = 4;

	/** How much further a line goes in than the one that it goes on from. */
	int CONTINUATION = 2;

	/** All of it in one line; null if it needs several. */
	@Nullable String flat();

	/**
	 * All of it in as many lines as it needs.
	 * @param indent how many tabs the line begins with in which it stands
	 * @param column how far that line has got
	 * @param reserve how many characters must fit behind it
	 */
	String broken(int indent, int column, int reserve);

	/** In one line if it fits. */
	default String write(int indent, int column, int reserve) {
		String flat = flat();
		return (flat != null && column + flat.length() + reserve <= WIDTH) ? flat : broken(indent, column, reserve);
	}

	/** A word that stays whole. */
	static JavaCode word(String text) {
		return new JavaWord(text);
	}

	/** A call of something that stands by itself. */
	static JavaCall call(String name, JavaCode... arguments) {
		return new JavaCall(null, name, List.of(arguments), false);
	}

	/** A call of something that stands by itself. */
	static JavaCall call(String name, List<? extends JavaCode> arguments) {
		return new JavaCall(null, name, List.copyOf(arguments), false);
	}

	/** How far a text gets, from some column on. */
	static int end(String text, int column) {
		int line = text.lastIndexOf('\n');
		String last = text.substring(line + 1);
		int tabs = (int) last.chars().filter((character) -> character == '\t').count();
		return ((line < 0) ? column : 0) + last.length() + tabs * (TAB - 1);
	}

	/** The beginning of a line. */
	static String newLine(int indent) {
		return "\n" + "\t".repeat(indent);
	}

}
