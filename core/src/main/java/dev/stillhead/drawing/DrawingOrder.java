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

package dev.stillhead.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;

/**
 * The order of the drawing. It is that of the history but in one point: of what a merge
 * revises the last is drawn first. So the lines at the right come to their end first, and
 * the line of the first goes straight down.
 */
final class DrawingOrder {

	private final RevisionMap map;

	private final Map<String, Integer> waitsFor = new HashMap<>();

	private final Deque<String> ready;

	private DrawingOrder(RevisionMap map) {
		this.map = map;
		map.history().forEach((revision) -> below(revision).forEach((id) -> this.waitsFor.merge(id, 1, Integer::sum)));
		this.ready = new ArrayDeque<>(map.effectiveHeads().ids());
	}

	/**
	 * Puts revisions in order.
	 * @param map the revisions
	 * @return all of them, each before what it revises or depends on
	 */
	static List<Revision> of(RevisionMap map) {
		DrawingOrder order = new DrawingOrder(map);
		List<Revision> drawn = new ArrayList<>(map.size());
		while (!order.ready.isEmpty()) {
			Revision next = map.find(order.ready.pop()).orElseThrow();
			drawn.add(next);
			order.below(next).filter(order::isReady).forEach(order.ready::push);
		}
		return drawn;
	}

	/**
	 * What waits for a revision, what it depends on first: that is to be drawn last.
	 */
	private Stream<String> below(Revision revision) {
		return Stream.concat(this.map.dependencies(revision.id()).stream(),
				this.map.downRevisions(revision.id()).stream().map(Revision::id));
	}

	private boolean isReady(String id) {
		return this.waitsFor.merge(id, -1, Integer::sum) == 0;
	}

}
