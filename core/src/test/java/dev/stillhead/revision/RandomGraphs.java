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

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Graphs with branches, merges, several bases, labels and dependencies, the same for the
 * same seed.
 */
public final class RandomGraphs {

	private static final int RECENT = 5;

	private final Random random;

	private final List<Revision> revisions = new ArrayList<>();

	private RandomGraphs(Random random) {
		this.random = random;
	}

	/**
	 * A graph.
	 * @param seed what makes it this one
	 * @param size how many revisions
	 * @return the revisions, each after those below it
	 */
	public static List<Revision> of(long seed, int size) {
		RandomGraphs graphs = new RandomGraphs(new Random(seed));
		for (int i = 0; i < size; i++) {
			graphs.add();
		}
		return graphs.revisions;
	}

	private void add() {
		Set<String> down = new LinkedHashSet<>();
		if (chance(85)) {
			down.add(recent());
			while (chance(20)) {
				down.add(any());
			}
		}
		Set<String> dependencies = new LinkedHashSet<>();
		while (chance(20)) {
			dependencies.add(any());
		}
		down.remove("");
		dependencies.remove("");
		String id = "%s%06x".formatted(chance(30) ? "ab" : "", this.random.nextInt(1 << 24)) + this.revisions.size();
		List<String> labels = chance(20) ? List.of("label" + this.revisions.size()) : List.of();
		this.revisions
			.add(new Revision(id, List.copyOf(down), List.copyOf(dependencies), labels, "what " + id + " does", null));
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	private String recent() {
		int newest = this.revisions.size();
		return (newest > 0) ? this.revisions.get(newest - 1 - this.random.nextInt(Math.min(RECENT, newest))).id() : "";
	}

	private String any() {
		return this.revisions.isEmpty() ? "" : this.revisions.get(this.random.nextInt(this.revisions.size())).id();
	}

}
