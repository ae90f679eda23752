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

package dev.stillhead.revision;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A stack of numbers, so that walks through the graph need neither recursion nor boxes.
 * Not for several threads.
 */
final class IntStack {

	private int[] values;

	private int size;

	IntStack() {
		this.values = new int[16];
	}

	/**
	 * A stack with the set's numbers, the smallest on top.
	 * @param start the numbers
	 */
	IntStack(BitSet start) {
		this.values = new int[start.cardinality() + 16];
		for (int i = start.length(); (i = start.previousSetBit(i - 1)) >= 0;) {
			push(i);
		}
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	void push(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.values[this.size++] = value;
	}

	int pop() {
		return this.values[--this.size];
	}

	int peek() {
		return this.values[this.size - 1];
	}

}
