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

package dev.stillhead.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one step changes the rows of the version table. The closed set is Alembic's; which
 * of several rows is updated is fixed here by the order of the lists, where Alembic
 * leaves it open.
 */
public sealed interface HeadChange {

	/**
	 * The rows after the change.
	 * @param rows the rows before
	 * @return new rows, sorted
	 * @throws IllegalArgumentException if a row that should go is not there, or one that
	 * should come already is
	 */
	Set<String> applyTo(Set<String> rows);

	/**
	 * Calls the visitor's method for this change.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what it returned
	 */
	<R> R accept(HeadChangeVisitor<R> visitor);

	/**
	 * The smallest change from one set of rows to another, for writing the version table
	 * once per transaction. Rows that stay are not touched.
	 * @param before the rows before
	 * @param after the rows after
	 * @return moves, then deletions or insertions, each sorted; none if nothing changes
	 */
	static List<HeadChange> between(Set<String> before, Set<String> after) {
		List<String> gone = before.stream().filter((row) -> !after.contains(row)).sorted().toList();
		List<String> come = after.stream().filter((row) -> !before.contains(row)).sorted().toList();
		int moves = Math.min(gone.size(), come.size());
		List<HeadChange> changes = new ArrayList<>();
		for (int i = 0; i < moves; i++) {
			changes.add(new MoveHead(gone.get(i), come.get(i)));
		}
		gone.subList(moves, gone.size()).forEach((row) -> changes.add(new DeleteHead(row)));
		come.subList(moves, come.size()).forEach((row) -> changes.add(new InsertHead(row)));
		return List.copyOf(changes);
	}

	private static Set<String> replace(Set<String> rows, List<String> gone, List<String> come) {
		Set<String> changed = new TreeSet<>(rows);
		for (String row : gone) {
			if (!changed.remove(row)) {
				throw new IllegalArgumentException("'rows' has no " + row);
			}
		}
		for (String row : come) {
			if (!changed.add(row)) {
				throw new IllegalArgumentException("'rows' already has " + row);
			}
		}
		return changed;
	}

	private static List<String> severalOf(List<String> rows, String otherwise) {
		if (rows.size() < 2) {
			throw new IllegalArgumentException(otherwise);
		}
		return List.copyOf(rows);
	}

	/**
	 * No row changes: only the journal has something to say.
	 */
	record KeepHeads() implements HeadChange {

		@Override
		public Set<String> applyTo(Set<String> rows) {
			return new TreeSet<>(rows);
		}

		@Override
		public <R> R accept(HeadChangeVisitor<R> visitor) {
			return visitor.keepHeads(this);
		}

	}

	/**
	 * A row is inserted: the revision begins a branch, or what it revises is implied by
	 * other rows.
	 *
	 * @param revision the new row
	 */
	record InsertHead(String revision) implements HeadChange {

		/**
		 * Refuses null.
		 */
		public InsertHead {
			Objects.requireNonNull(revision, "'revision' must not be null");
		}

		@Override
		public Set<String> applyTo(Set<String> rows) {
			return replace(rows, List.of(), List.of(this.revision));
		}

		@Override
		public <R> R accept(HeadChangeVisitor<R> visitor) {
			return visitor.insertHead(this);
		}

	}

	/**
	 * A row is deleted: nothing is below it, or what is below is implied by other rows.
	 *
	 * @param revision the row that goes
	 */
	record DeleteHead(String revision) implements HeadChange {

		/**
		 * Refuses null.
		 */
		public DeleteHead {
			Objects.requireNonNull(revision, "'revision' must not be null");
		}

		@Override
		public Set<String> applyTo(Set<String> rows) {
			return replace(rows, List.of(this.revision), List.of());
		}

		@Override
		public <R> R accept(HeadChangeVisitor<R> visitor) {
			return visitor.deleteHead(this);
		}

	}

	/**
	 * A row is updated.
	 *
	 * @param from the row before
	 * @param to the row after
	 */
	record MoveHead(String from, String to) implements HeadChange {

		/**
		 * Refuses null.
		 */
		public MoveHead {
			Objects.requireNonNull(from, "'from' must not be null");
			Objects.requireNonNull(to, "'to' must not be null");
		}

		@Override
		public Set<String> applyTo(Set<String> rows) {
			return replace(rows, List.of(this.from), List.of(this.to));
		}

		@Override
		public <R> R accept(HeadChangeVisitor<R> visitor) {
			return visitor.moveHead(this);
		}

	}

	/**
	 * Several rows become one: all but the last are deleted, the last is updated.
	 *
	 * @param from the rows before, two or more
	 * @param to the row after
	 */
	record MergeHeads(List<String> from, String to) implements HeadChange {

		/**
		 * Copies the list.
		 */
		public MergeHeads {
			from = severalOf(from, "'from' must hold two rows or more");
			Objects.requireNonNull(to, "'to' must not be null");
		}

		@Override
		public Set<String> applyTo(Set<String> rows) {
			return replace(rows, this.from, List.of(this.to));
		}

		@Override
		public <R> R accept(HeadChangeVisitor<R> visitor) {
			return visitor.mergeHeads(this);
		}

	}

	/**
	 * One row becomes several: all but the last are inserted, and the row is updated to
	 * the last.
	 *
	 * @param from the row before
	 * @param to the rows after, two or more
	 */
	record SplitHead(String from, List<String> to) implements HeadChange {

		/**
		 * Copies the list.
		 */
		public SplitHead {
			Objects.requireNonNull(from, "'from' must not be null");
			to = severalOf(to, "'to' must hold two rows or more");
		}

		@Override
		public Set<String> applyTo(Set<String> rows) {
			return replace(rows, List.of(this.from), this.to);
		}

		@Override
		public <R> R accept(HeadChangeVisitor<R> visitor) {
			return visitor.splitHead(this);
		}

	}

}
