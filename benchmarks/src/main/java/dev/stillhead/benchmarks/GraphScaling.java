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

package dev.stillhead.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;

/**
 * How the time of graph work grows: to load ten times as many revisions, plan
 * {@code heads} from base and list the history may take at most fifteen times as long.
 * Loading and planning are also shown by themselves. Every run has revisions of its own
 * and begins with empty caches, as a start of a service does. Prints the best of many
 * runs in processor time, which other processes disturb least; exits with 1 where the bar
 * is missed.
 */
public final class GraphScaling {

	private static final int SMALL = 10_000;

	private static final int LARGE = 100_000;

	private static final double BAR = 15;

	private static final int RUNS = 60;

	/** 64 MB: more than a core keeps for itself. */
	private static final long[] ELSEWHERE = new long[8 << 20];

	/** How many of these numbers a cache takes in at once. */
	private static final int LINE = 8;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private GraphScaling() {
	}

	/**
	 * Measures all shapes.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		System.out.printf(Locale.ROOT, "%-10s %-10s %12s %12s %8s%n", "shape", "work", SMALL, LARGE, "ratio");
		boolean kept = true;
		for (GraphShape shape : GraphShape.values()) {
			report(shape, "load", (size) -> best(() -> shape.revisions(size), RevisionMap::of));
			report(shape, "plan", (size) -> best(() -> RevisionMap.of(shape.revisions(size)), GraphScaling::plan));
			kept &= report(shape, "all", (size) -> best(() -> shape.revisions(size), GraphScaling::all)) <= BAR;
		}
		if (!kept) {
			System.exit(1);
		}
	}

	private static void plan(RevisionMap map) {
		new RevisionPlanner(map).upgrade(List.of(), List.of(Target.parse("heads")));
	}

	private static void all(List<Revision> revisions) {
		RevisionMap map = RevisionMap.of(revisions);
		plan(map);
		map.history();
	}

	private static double report(GraphShape shape, String work, Measurement measurement) {
		long small = measurement.nanos(SMALL);
		long large = measurement.nanos(LARGE);
		double ratio = (double) large / small;
		System.out.printf(Locale.ROOT, "%-10s %-10s %9.2f ms %9.2f ms %8.1f%n", shape, work, small / 1e6, large / 1e6,
				ratio);
		return ratio;
	}

	private static <T> long best(Supplier<T> given, Consumer<T> work) {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < RUNS; i++) {
			T fresh = given.get();
			emptyCaches();
			long start = THREADS.getCurrentThreadCpuTime();
			work.accept(fresh);
			best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
		}
		return best;
	}

	private static void emptyCaches() {
		for (int i = 0; i < ELSEWHERE.length; i += LINE) {
			ELSEWHERE[i]++;
		}
	}

	/** The time of some work by its size. */
	private interface Measurement {

		long nanos(int size);

	}

}
