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
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.MigrateOperation;

/**
 * Constraints and indexes that only get another name, in an order in which each name is
 * free when it is taken: indexes of a schema share their names, whatever their tables.
 * Mutable, for one transition.
 */
final class PartRenames {

	/** So much of a name leaves place for another word in PostgreSQL's 63 bytes. */
	private static final int LONGEST_KEPT = 24;

	private final List<PartRename> renames = new ArrayList<>();

	/**
	 * Adds a rename.
	 * @param schema the part's schema
	 * @param from the name it has
	 * @param to the name it gets
	 * @param operation renames it from one name to another
	 */
	void add(@Nullable String schema, String from, String to, BiFunction<String, String, MigrateOperation> operation) {
		this.renames.add(new PartRename(schema, from, to, operation));
	}

	/** Where names go round in a circle, one of them waits under another name. */
	List<MigrateOperation> inOrder() {
		List<PartRename> left = new ArrayList<>(this.renames);
		List<MigrateOperation> operations = new ArrayList<>();
		while (!left.isEmpty()) {
			PartRename next = left.stream()
				.filter((rename) -> left.stream().noneMatch((other) -> other.holds(rename)))
				.findFirst()
				.orElse(null);
			if (next == null) {
				next = left.get(0).aside();
				left.set(0, left.get(0).rest(next));
			}
			else {
				left.remove(next);
			}
			operations.add(next.operation().apply(next.from(), next.to()));
		}
		return operations;
	}

	/**
	 * One of them.
	 *
	 * @param schema its schema
	 * @param from the name it has
	 * @param to the name it gets
	 * @param operation renames it from one name to another
	 */
	private record PartRename(@Nullable String schema, String from, String to,
			BiFunction<String, String, MigrateOperation> operation) {

		/** To a name that nobody wants. */
		PartRename aside() {
			String name = this.from.substring(0, Math.min(this.from.length(), LONGEST_KEPT)) + "_renamed";
			return new PartRename(this.schema, this.from, name, this.operation);
		}

		/** What is left to do after a first step. */
		PartRename rest(PartRename first) {
			return new PartRename(this.schema, first.to, this.to, this.operation);
		}

		boolean holds(PartRename other) {
			return this != other && this.from.equals(other.to) && Objects.equals(this.schema, other.schema);
		}

	}

}
