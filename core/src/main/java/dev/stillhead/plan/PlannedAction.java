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

package dev.stillhead.plan;

import java.util.List;

import dev.stillhead.dialect.DeferredStatements;
import dev.stillhead.operation.LiveWork;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * One thing that a step does: a statement, or a callback.
 */
public sealed interface PlannedAction {

	/**
	 * Where it stands in the source.
	 * @return the place
	 */
	SourceLocation location();

	/**
	 * Whether it runs outside a transaction.
	 * @return whether it commits by itself
	 */
	boolean outsideTransaction();

	/**
	 * What it is, for people: the statement with its placeholders unresolved, as a value
	 * may be a password, or what the callback is called.
	 * @return the text
	 */
	String text();

	/**
	 * What it runs as far as that is SQL, for whoever recognises statements.
	 * @return the statements; those that depend on what the database holds in plainer
	 * words
	 */
	List<String> statements();

	/**
	 * What is shown of it among statements.
	 * @return the statement, or a comment that names the callback
	 */
	default String shown() {
		return text();
	}

	/**
	 * Calls the visitor's method for this action.
	 * @param visitor the visitor
	 */
	void accept(Visitor visitor);

	/**
	 * Does something with each kind of action.
	 */
	interface Visitor {

		/**
		 * For a statement.
		 * @param statement the statement
		 */
		void sql(SqlStatement statement);

		/**
		 * For a callback.
		 * @param work the callback
		 */
		void live(LiveWork work);

		/**
		 * For statements that depend on what the database holds.
		 * @param statements the statements
		 */
		void deferred(DeferredStatements statements);

	}

	/**
	 * A statement.
	 *
	 * @param statement the statement
	 * @param outsideTransaction whether it commits by itself
	 */
	record PlannedSql(SqlStatement statement, boolean outsideTransaction) implements PlannedAction {

		@Override
		public SourceLocation location() {
			return this.statement.location();
		}

		@Override
		public String text() {
			return this.statement.shown();
		}

		@Override
		public List<String> statements() {
			return List.of(this.statement.text());
		}

		@Override
		public void accept(Visitor visitor) {
			visitor.sql(this.statement);
		}

	}

	/**
	 * Statements that depend on what the database holds. They belong together, and so run
	 * in a transaction wherever they stand.
	 *
	 * @param deferred the statements
	 */
	record PlannedDeferred(DeferredStatements deferred) implements PlannedAction {

		@Override
		public boolean outsideTransaction() {
			return false;
		}

		@Override
		public SourceLocation location() {
			return this.deferred.location();
		}

		@Override
		public String text() {
			return String.join("; ", this.deferred.words());
		}

		@Override
		public String shown() {
			return "-- " + text();
		}

		@Override
		public List<String> statements() {
			return this.deferred.words();
		}

		@Override
		public void accept(Visitor visitor) {
			visitor.deferred(this.deferred);
		}

	}

	/**
	 * A callback.
	 *
	 * @param text what it does, as its author calls it
	 * @param work the callback
	 * @param location the line of the call
	 * @param outsideTransaction whether what it does commits by itself
	 */
	record PlannedLive(String text, LiveWork work, SourceLocation location,
			boolean outsideTransaction) implements PlannedAction {

		@Override
		public String shown() {
			return "-- code: " + this.text;
		}

		@Override
		public List<String> statements() {
			return List.of();
		}

		@Override
		public void accept(Visitor visitor) {
			visitor.live(this.work);
		}

	}

}
