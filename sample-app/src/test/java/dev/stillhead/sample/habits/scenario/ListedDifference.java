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

package dev.stillhead.sample.habits.scenario;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A difference between what two databases say of the same schema that is to be there.
 *
 * @param reason why it is there
 * @param said what one database says, in a line of {@link SchemaFacts}
 * @param meant what stands for it in the comparison; empty if there is no such line in
 * the other
 */
record ListedDifference(String reason, Pattern said, String meant) {

	static ListedDifference of(String said, String meant, String reason) {
		return new ListedDifference(reason, Pattern.compile(said), meant);
	}

	/**
	 * Puts the one in place of the other.
	 * @param facts the lines of one database
	 * @param listed the differences
	 * @param found takes the differences that were there
	 * @return the lines to compare, sorted
	 */
	static List<String> without(List<ListedDifference> listed, List<String> facts, Set<ListedDifference> found) {
		return facts.stream().map((fact) -> {
			String line = fact;
			for (ListedDifference difference : listed) {
				String meant = difference.said.matcher(line).replaceAll(difference.meant);
				if (!meant.equals(line)) {
					found.add(difference);
				}
				line = meant;
			}
			return line;
		}).filter((line) -> !line.isBlank()).sorted().toList();
	}

}
