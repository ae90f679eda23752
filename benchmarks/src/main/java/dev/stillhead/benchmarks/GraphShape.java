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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.stillhead.revision.Revision;

/**
 * The shapes in which large revision graphs are measured.
 */
enum GraphShape {

	/** One line. */
	CHAIN {

		@Override
		List<String> below(int index) {
			return (index == 0) ? List.of() : List.of(id(index - 1));
		}

	},

	/** A fork and a merge, over and over. */
	COMB {

		@Override
		List<String> below(int index) {
			return switch (index % 3) {
				case 0 -> (index == 0) ? List.of() : List.of(id(index - 2), id(index - 1));
				case 1 -> List.of(id(index - 1));
				default -> List.of(id(index - 2));
			};
		}

	},

	/** A thousand lines side by side. */
	PARALLEL {

		@Override
		List<String> below(int index) {
			return (index < LINES) ? List.of() : List.of(id(index - LINES));
		}

	};

	private static final int LINES = 1000;

	/**
	 * What a revision revises.
	 * @param index which revision, from 0
	 * @return ids
	 */
	abstract List<String> below(int index);

	/**
	 * A graph of this shape, in the random order in which files may be found.
	 * @param size how many revisions
	 * @return the revisions
	 */
	List<Revision> revisions(int size) {
		List<Integer> found = new ArrayList<>(IntStream.range(0, size).boxed().toList());
		Collections.shuffle(found, new Random(size));
		List<Revision> revisions = new ArrayList<>(size);
		for (int index : found) {
			revisions.add(new Revision(id(index), below(index), List.of(), List.of(), "", null));
		}
		return revisions;
	}

	private static String id(int index) {
		return "%012x".formatted((index + 1L) * 0x9E3779B97F4AL & 0xFFFFFFFFFFFFL);
	}

}
