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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.operation.AddEnumValue;
import dev.stillhead.operation.EnumPosition;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.EnumPicture;

/**
 * The values of an enum type before and after.
 */
final class EnumValues {

	private EnumValues() {
	}

	/** Whether the values of before are still there, in the same order. */
	static boolean isExtended(List<String> before, List<String> after) {
		List<String> kept = new ArrayList<>(after);
		kept.retainAll(before);
		return kept.equals(before);
	}

	/** Adds the values that are new, each where it belongs. */
	static List<MigrateOperation> added(EnumPicture before, EnumPicture after, Vocabulary words) {
		List<MigrateOperation> operations = new ArrayList<>();
		List<String> values = new ArrayList<>(before.values());
		for (int i = 0; i < after.values().size(); i++) {
			String value = after.values().get(i);
			if (!values.contains(value)) {
				EnumPosition position = null;
				if (i < values.size()) {
					position = (i > 0) ? new EnumPosition(false, after.values().get(i - 1))
							: new EnumPosition(true, values.get(0));
				}
				operations.add(new AddEnumValue(Vocabulary.LOCATION, words.name(after.name()), value, position, false));
				values.add(i, value);
			}
		}
		return operations;
	}

}
