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

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Which stretches of a text were written so and which are values of placeholders. They
 * alternate: source, value, source, … Filled from front to back.
 */
final class ResolvedStretches {

	private final List<Start> starts = new ArrayList<>(List.of(new Start(0, 0, 0, 0)));

	private int result;

	private int resultCodePoints;

	private int source;

	private int sourceCodePoints;

	/**
	 * Adds text that was written so.
	 */
	void source(String text) {
		int codePoints = text.codePointCount(0, text.length());
		this.result += text.length();
		this.resultCodePoints += codePoints;
		this.source += text.length();
		this.sourceCodePoints += codePoints;
	}

	/**
	 * Adds a value.
	 * @param value the value
	 * @param written how many characters its placeholder has, all of them ASCII
	 */
	void value(String value, int written) {
		begin();
		this.result += value.length();
		this.resultCodePoints += value.codePointCount(0, value.length());
		this.source += written;
		this.sourceCodePoints += written;
		begin();
	}

	private void begin() {
		this.starts.add(new Start(this.result, this.resultCodePoints, this.source, this.sourceCodePoints));
	}

	/**
	 * The place in the source of a code point of the result; of one in a value, that of
	 * its placeholder.
	 */
	int sourceCodePoint(int codePoint) {
		int stretch = last(Start::resultCodePoints, codePoint);
		Start start = this.starts.get(stretch);
		return isValue(stretch) ? start.sourceCodePoints()
				: start.sourceCodePoints() + codePoint - start.resultCodePoints();
	}

	/**
	 * Where in the source what begins at a character of the result begins: before the
	 * placeholder if it begins in a value.
	 */
	int sourceBegin(int begin) {
		int stretch = last(Start::result, begin);
		Start start = this.starts.get(stretch);
		return isValue(stretch) ? start.source() : start.source() + begin - start.result();
	}

	/**
	 * Where in the source what ends before a character of the result ends: behind the
	 * placeholder if it ends in a value.
	 */
	int sourceEnd(int begin, int end) {
		if (end <= begin) {
			return sourceBegin(begin);
		}
		int stretch = last(Start::result, end - 1);
		Start start = this.starts.get(stretch);
		return isValue(stretch) ? this.starts.get(stretch + 1).source() : start.source() + end - start.result();
	}

	private static boolean isValue(int stretch) {
		return stretch % 2 == 1;
	}

	/** Of several that begin at the same place all but the last are empty. */
	private int last(ToIntFunction<Start> key, int place) {
		int low = 0;
		int high = this.starts.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (key.applyAsInt(this.starts.get(middle)) <= place) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

	/**
	 * Where a stretch begins.
	 *
	 * @param result in the result, in characters
	 * @param resultCodePoints in the result, in code points
	 * @param source in the source, in characters
	 * @param sourceCodePoints in the source, in code points
	 */
	private record Start(int result, int resultCodePoints, int source, int sourceCodePoints) {

	}

}
