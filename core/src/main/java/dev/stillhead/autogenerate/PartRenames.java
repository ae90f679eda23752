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
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.MigrateOperation;

/**
 * Constraints and indexes that only get another name, in an order in which each name is
 * free when it is taken: indexes of a schema share their names, whatever their tables.
 * Mutable, for one transition.
 */
final class PartRenames {

	private final List<PartRename> renames = new ArrayList<>();

	void add(@Nullable String schema, String from, String to, MigrateOperation operation) {
		this.renames.add(new PartRename(schema, from, to, operation));
	}

	/** Names that go round in a circle are left to the database to refuse. */
	List<MigrateOperation> inOrder() {
		List<PartRename> left = new ArrayList<>(this.renames);
		List<MigrateOperation> operations = new ArrayList<>();
		while (!left.isEmpty()) {
			PartRename next = left.stream()
				.filter((rename) -> left.stream().noneMatch((other) -> other.holds(rename)))
				.findFirst()
				.orElse(left.get(0));
			left.remove(next);
			operations.add(next.operation());
		}
		return operations;
	}

	/**
	 * One of them.
	 *
	 * @param schema its schema
	 * @param from the name it has
	 * @param to the name it gets
	 * @param operation what renames it
	 */
	private record PartRename(@Nullable String schema, String from, String to, MigrateOperation operation) {

		boolean holds(PartRename other) {
			return this != other && this.from.equals(other.to) && Objects.equals(this.schema, other.schema);
		}

	}

}
