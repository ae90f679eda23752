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

import java.util.Objects;

/**
 * A target as people type it: {@code head}, {@code ae10+2}, {@code billing@head},
 * {@code -1}. A closed set of values; what a target means depends on the graph and, for
 * some, on the rows of the version table, and is found by {@link TargetResolver}.
 */
public sealed interface Target {

	/**
	 * Reads a target.
	 * @param text what was typed; blanks around it are dropped
	 * @return the target
	 * @throws TargetSyntaxException if it can't be read; a range is no target
	 */
	static Target parse(String text) {
		return new TargetParser(text).target();
	}

	/**
	 * The target as it is typed.
	 * @return text that {@link #parse} reads back into an equal target
	 */
	String text();

	/**
	 * Whether the target counts from the version table's rows, so that it means something
	 * else after every run.
	 * @return whether it needs the rows
	 */
	default boolean countsFromRows() {
		return false;
	}

	/**
	 * Calls the visitor's method for this target.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what it returned
	 */
	<R> R accept(TargetVisitor<R> visitor);

	private static String signed(int count) {
		return (count < 0) ? Integer.toString(count) : "+" + count;
	}

	/**
	 * {@code head}: the single revision that nothing revises.
	 */
	record Head() implements Target {

		@Override
		public String text() {
			return "head";
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.head(this);
		}

	}

	/**
	 * {@code heads}: all revisions that nothing revises or depends on.
	 */
	record Heads() implements Target {

		@Override
		public String text() {
			return "heads";
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.heads(this);
		}

	}

	/**
	 * {@code base}: before everything.
	 */
	record Base() implements Target {

		@Override
		public String text() {
			return "base";
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.base(this);
		}

	}

	/**
	 * {@code current}: the rows of the version table.
	 */
	record Current() implements Target {

		@Override
		public String text() {
			return "current";
		}

		@Override
		public boolean countsFromRows() {
			return true;
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.current(this);
		}

	}

	/**
	 * An id, a unique beginning of one, or a label.
	 *
	 * @param name what was typed
	 */
	record Named(String name) implements Target {

		/**
		 * Refuses null.
		 */
		public Named {
			Objects.requireNonNull(name, "'name' must not be null");
		}

		@Override
		public String text() {
			return this.name;
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.named(this);
		}

	}

	/**
	 * {@code +2} or {@code -2}: steps from the rows of the version table.
	 *
	 * @param count how many; up if positive, down if negative, never 0
	 */
	record Steps(int count) implements Target {

		@Override
		public String text() {
			return signed(this.count);
		}

		@Override
		public boolean countsFromRows() {
			return true;
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.steps(this);
		}

	}

	/**
	 * {@code ae10+2}, {@code head-1}, {@code base+1}: steps from somewhere.
	 *
	 * @param start where to count from
	 * @param count how many; up if positive, down if negative
	 */
	record StepsFrom(Target start, int count) implements Target {

		/**
		 * Refuses null.
		 */
		public StepsFrom {
			Objects.requireNonNull(start, "'start' must not be null");
		}

		@Override
		public String text() {
			return this.start.text() + signed(this.count);
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.stepsFrom(this);
		}

	}

	/**
	 * {@code billing@head}: a target within the lineage of a label or a revision.
	 *
	 * @param branch a label, an id, or a unique beginning of one
	 * @param target what is meant there
	 */
	record InBranch(String branch, Target target) implements Target {

		/**
		 * Refuses null.
		 */
		public InBranch {
			Objects.requireNonNull(branch, "'branch' must not be null");
			Objects.requireNonNull(target, "'target' must not be null");
		}

		@Override
		public String text() {
			return this.branch + "@" + this.target.text();
		}

		@Override
		public boolean countsFromRows() {
			return this.target.countsFromRows();
		}

		@Override
		public <R> R accept(TargetVisitor<R> visitor) {
			return visitor.inBranch(this);
		}

	}

}
