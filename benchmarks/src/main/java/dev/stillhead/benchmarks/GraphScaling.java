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
 * How the time of graph work grows: ten times as many revisions may take at most fifteen
 * times as long, for loading, for planning {@code heads} from base, and for both with the
 * history. Every run has revisions of its own, as a start of a service has. Prints the
 * best of many runs in processor time, which other processes disturb least; exits with 1
 * where the bar is missed.
 */
public final class GraphScaling {

	private static final int SMALL = 10_000;

	private static final int LARGE = 100_000;

	private static final double BAR = 15;

	private static final int RUNS = 60;

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
			kept &= report(shape, "load", (size) -> best(() -> shape.revisions(size), RevisionMap::of));
			kept &= report(shape, "plan",
					(size) -> best(() -> RevisionMap.of(shape.revisions(size)), GraphScaling::plan));
			kept &= report(shape, "all", (size) -> best(() -> shape.revisions(size), GraphScaling::all));
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

	private static boolean report(GraphShape shape, String work, Measurement measurement) {
		long small = measurement.nanos(SMALL);
		long large = measurement.nanos(LARGE);
		double ratio = (double) large / small;
		System.out.printf(Locale.ROOT, "%-10s %-10s %9.2f ms %9.2f ms %8.1f%n", shape, work, small / 1e6, large / 1e6,
				ratio);
		return ratio <= BAR;
	}

	private static <T> long best(Supplier<T> given, Consumer<T> work) {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < RUNS; i++) {
			T fresh = given.get();
			long start = THREADS.getCurrentThreadCpuTime();
			work.accept(fresh);
			best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
		}
		return best;
	}

	/** The time of some work by its size. */
	private interface Measurement {

		long nanos(int size);

	}

}
