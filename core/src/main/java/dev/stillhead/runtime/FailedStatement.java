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

package dev.stillhead.runtime;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.Direction;
import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.DatabaseFailure.Answer;
import dev.stillhead.sql.SourceLocation;

/**
 * A statement that failed, and what is true since.
 *
 * @param direction which way the step was going
 * @param revision the revision concerned
 * @param location the place of the error in the source
 * @param number which statement of the step, counted from 1
 * @param of how many statements the step has
 * @param text the statement
 * @param answer what the database said
 * @param aftermath what is true now
 */
record FailedStatement(Direction direction, Revision revision, SourceLocation location, int number, int of, String text,
		Answer answer, Aftermath aftermath) {

	/**
	 * What is true after a failure.
	 *
	 * @param initialised whether the version table was there before the run
	 * @param rows the version table's rows now
	 * @param committed the revisions of this run that are committed
	 * @param undone the revisions of this run that were rolled back with the failed one
	 * @param statementsKept how many statements of the failed step are done and stay;
	 * more than none only outside a transaction
	 * @param user the role that migrates; null if unknown
	 */
	record Aftermath(boolean initialised, List<String> rows, List<String> committed, List<String> undone,
			int statementsKept, @Nullable String user) {

		Aftermath {
			rows = List.copyOf(rows);
			committed = List.copyOf(committed);
			undone = List.copyOf(undone);
		}

		boolean nothingChanged() {
			return this.committed.isEmpty() && this.statementsKept == 0;
		}

		String position() {
			return this.rows.isEmpty() ? "<base>" : String.join(", ", this.rows);
		}

	}

}
