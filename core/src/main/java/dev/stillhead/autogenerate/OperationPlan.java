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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.stillhead.operation.MigrateOperation;

/**
 * Operations while they are put in order. Mutable, for one transition.
 */
final class OperationPlan {

	private final Map<Phase, List<MigrateOperation>> operations = new EnumMap<>(Phase.class);

	void add(Phase phase, MigrateOperation operation) {
		at(phase).add(operation);
	}

	void add(Phase phase, List<MigrateOperation> more) {
		at(phase).addAll(more);
	}

	/** Adds what comes before everything in its phase. */
	void addFirst(Phase phase, MigrateOperation operation) {
		at(phase).add(0, operation);
	}

	private List<MigrateOperation> at(Phase phase) {
		return this.operations.computeIfAbsent(phase, (key) -> new ArrayList<>());
	}

	/** Adds what comes before everything in its phase. */
	void addFirst(Phase phase, List<MigrateOperation> first) {
		at(phase).addAll(0, first);
	}

	/** The operations of one phase. */
	List<MigrateOperation> of(Phase phase) {
		return List.copyOf(this.operations.getOrDefault(phase, List.of()));
	}

	/** All operations but those of one phase, in order. */
	List<MigrateOperation> allBut(Phase phase) {
		List<MigrateOperation> all = new ArrayList<>();
		this.operations.forEach((key, planned) -> {
			if (key != phase) {
				all.addAll(planned);
			}
		});
		return all;
	}

}
