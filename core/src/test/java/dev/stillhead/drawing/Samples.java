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

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.stillhead.revision.RandomGraphs;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;

/**
 * Graphs that every kind of drawing is tried on.
 */
final class Samples {

	/** A message with everything that means something in some format. */
	static final String NASTY = "a \"b\" \\ \\n \\\" c' `d` #35; &amp; & <br/> <b> ]] }} --> %%{init: x}%% ; | $e é 日本 🚀 - 1. *f* _g_";

	private Samples() {
	}

	/**
	 * Graphs with all shapes.
	 * @return small graphs, the empty one among them
	 */
	static Stream<RevisionMap> random() {
		return LongStream.range(0, 60).mapToObj((seed) -> RevisionMap.of(RandomGraphs.of(seed, (int) seed)));
	}

	/**
	 * Ids and messages that are hard to write down.
	 * @return the map
	 */
	static RevisionMap nasty() {
		return RevisionMap.of(List.of(Revision.of("end", null, NASTY), Revision.of("o.x", "end", "\u0000 \u001B ]]>"),
				Revision.of("o_x", "end", "\uD83D"), Revision.of("o_dx", "end", ""),
				new Revision("subgraph", List.of("o.x", "o_x"), List.of("o_dx"), List.of("graph"), NASTY, null)));
	}

}
