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

package dev.stillhead.operation;

import java.util.function.Consumer;

import dev.stillhead.schema.DatabaseProduct;

/**
 * What a {@link Migration} says. Records, executes nothing; not thread-safe, valid only
 * during the call it was passed to.
 */
public interface Operations extends CreateOperations, DropOperations {

	/**
	 * One or more statements, split as in an SQL revision; irreversible.
	 * @param sql the statements
	 */
	void execute(String sql);

	/**
	 * One or more statements, split as in an SQL revision, which say what takes them
	 * back.
	 * @param sql for example {@code sql("UPDATE …").undoneBy("UPDATE …")}
	 */
	void execute(Sql sql);

	/**
	 * Work with the step's own connection and transaction. Runs later, at its place among
	 * the operations; irreversible, and refused where SQL is only printed.
	 * @param what names it in the log and where it must be refused
	 * @param work the work
	 */
	void execute(String what, LiveWork work);

	/**
	 * An operation of one's own; its line is that of this call.
	 * @param operation the operation
	 */
	void execute(DialectOperation operation);

	/**
	 * Commits everything that stands before it, also that of earlier revisions, runs the
	 * block statement by statement, each committed as it ends, then goes on in a new
	 * transaction. What is committed stays if something later fails.
	 * @param block says what runs outside; called at once
	 */
	void outsideTransaction(Consumer<Operations> block);

	/**
	 * The verbs that make something, saying IF NOT EXISTS. They have no reverse, because
	 * nobody can know whether they made anything.
	 * @return a view of these operations
	 */
	CreateOperations ifNotExists();

	/**
	 * The verbs that drop something, saying IF EXISTS. They have no reverse, because
	 * nobody can know whether they dropped anything.
	 * @return a view of these operations
	 */
	DropOperations ifExists();

	/**
	 * In {@code downgrade} only, once: the reverse of what {@code upgrade} recorded.
	 */
	void reverseUpgrade();

	/**
	 * In {@code downgrade} only: refuses, with the reason.
	 * @param reason why there is no way back, a sentence
	 */
	void irreversible(String reason);

	/**
	 * Product and version of the database that the plan is for.
	 * @return the product
	 */
	DatabaseProduct database();

}
