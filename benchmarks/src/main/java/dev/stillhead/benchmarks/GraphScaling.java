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

import java.util.Arrays;
import java.util.List;

import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;

/**
 * How the time of graph work grows: ten times as many revisions may take at most fifteen
 * times as long, for loading, for planning {@code heads} from base, and for the history.
 * Prints the median of some runs after a warm-up, and exits with 1 where the bar is
 * missed.
 */
public final class GraphScaling {

	private static final int SMALL = 10_000;

	private static final int LARGE = 100_000;

	private static final double BAR = 15;

	private static final int WARM_UP = 20;

	private static final int RUNS = 15;

	private GraphScaling() {
	}

	/**
	 * Measures all shapes.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		System.out.printf("%-10s %-10s %12s %12s %8s%n", "shape", "work", SMALL, LARGE, "ratio");
		boolean kept = true;
		for (GraphShape shape : GraphShape.values()) {
			kept &= measure(shape);
		}
		if (!kept) {
			System.exit(1);
		}
	}

	private static boolean measure(GraphShape shape) {
		List<Revision> small = shape.revisions(SMALL);
		List<Revision> large = shape.revisions(LARGE);
		boolean kept = report(shape, "load", median(() -> RevisionMap.of(small)), median(() -> RevisionMap.of(large)));
		RevisionMap smallMap = RevisionMap.of(small);
		RevisionMap largeMap = RevisionMap.of(large);
		kept &= report(shape, "plan", median(() -> plan(smallMap)), median(() -> plan(largeMap)));
		kept &= report(shape, "history", median(smallMap::history), median(largeMap::history));
		return kept;
	}

	private static void plan(RevisionMap map) {
		new RevisionPlanner(map).upgrade(List.of(), List.of(Target.parse("heads")));
	}

	private static boolean report(GraphShape shape, String work, long small, long large) {
		double ratio = (double) large / small;
		System.out.printf("%-10s %-10s %9.2f ms %9.2f ms %8.1f%n", shape, work, small / 1e6, large / 1e6, ratio);
		return ratio <= BAR;
	}

	private static long median(Runnable work) {
		for (int i = 0; i < WARM_UP; i++) {
			work.run();
		}
		long[] nanos = new long[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			work.run();
			nanos[i] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return nanos[RUNS / 2];
	}

}
