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
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The one order of revisions: whatever revises or depends on another comes before it, one
 * branch is followed as long as nothing else is above, and where several could be next it
 * is the first down revision, or the smallest id among those that nothing revises.
 */
final class NewestFirst {

	private NewestFirst() {
	}

	/**
	 * Puts revisions in order.
	 * @param revisions the revisions
	 * @param down their edges downwards
	 * @return the places of the revisions, newest first; not all of them if some stand in
	 * a circle
	 */
	static int[] order(Revision[] revisions, EdgeTable down) {
		int[] waitsFor = down.incoming();
		IntStack ready = new IntStack();
		IntStream.range(0, waitsFor.length)
			.filter((place) -> waitsFor[place] == 0)
			.boxed()
			.sorted(Comparator.comparing((Integer place) -> revisions[place].id()).reversed())
			.forEach(ready::push);
		int[] order = new int[waitsFor.length];
		int count = 0;
		while (!ready.isEmpty()) {
			int next = ready.pop();
			order[count++] = next;
			for (int edge = down.end(next) - 1; edge >= down.first(next); edge--) {
				if (--waitsFor[down.at(edge)] == 0) {
					ready.push(down.at(edge));
				}
			}
		}
		return (count < order.length) ? Arrays.copyOf(order, count) : order;
	}

}
