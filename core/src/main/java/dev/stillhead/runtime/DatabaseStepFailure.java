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

import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.runtime.FailedStatement.Aftermath;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * A step failed in the database.
 */
final class DatabaseStepFailure extends StepFailure {

	private static final long serialVersionUID = 1L;

	private final int index;

	private final transient DatabaseFailure failure;

	private final @Nullable String statement;

	private DatabaseStepFailure(PreparedStep step, int index, @Nullable String statement, DatabaseFailure failure) {
		super(step, failure);
		this.index = index;
		this.statement = statement;
		this.failure = failure;
	}

	/**
	 * A statement failed.
	 * @param step its step
	 * @param index which action of the step
	 * @param failure what the database said
	 * @return the failure
	 */
	static DatabaseStepFailure of(PreparedStep step, int index, DatabaseFailure failure) {
		return new DatabaseStepFailure(step, index, null, failure);
	}

	/**
	 * A statement failed that was written only when it was to run.
	 * @param step its step
	 * @param index which action of the step
	 * @param statement the statement
	 * @param failure what the database said
	 * @return the failure
	 */
	static DatabaseStepFailure of(PreparedStep step, int index, SqlStatement statement, DatabaseFailure failure) {
		return new DatabaseStepFailure(step, index, statement.shown(), failure);
	}

	/**
	 * COMMIT, or what is recorded just before it, failed.
	 * @param last the last step of the transaction
	 * @param failure what the database said
	 * @return the failure
	 */
	static DatabaseStepFailure atCommit(PreparedStep last, DatabaseFailure failure) {
		return new DatabaseStepFailure(last, last.actions().size(), null, failure);
	}

	@Override
	boolean isAboutLocks() {
		return this.failure.isAboutLocks();
	}

	@Override
	boolean isOfBookkeeping() {
		return action() == null;
	}

	@Override
	String reason() {
		String text = text();
		if (text == null) {
			return this.failure.answer().message() + heldBy();
		}
		String statement = StatementFailedException.shorten(text);
		return (this.failure.hasState("55P03") ? statement + " waits for lock"
				: this.failure.answer().message() + ": " + statement) + heldBy();
	}

	private String heldBy() {
		String blockers = Phrases.list(this.failure.blockers().stream().map(BlockingSession::description).toList());
		return blockers.isEmpty() ? "" : "; held by " + blockers;
	}

	private @Nullable String text() {
		PlannedAction action = action();
		return (this.statement != null || action == null) ? this.statement : action.text();
	}

	private @Nullable PlannedAction action() {
		return (this.index < step().actions().size()) ? step().actions().get(this.index) : null;
	}

	@Override
	MigrationException worded(MigrationSession session, RunContext context, List<String> undone, int kept) {
		if (this.failure.isConnectionLost()) {
			return new ConnectionLostException(step(), action() == null, this.failure);
		}
		PlannedAction action = action();
		if (action == null && !this.failure.hasState("23")) {
			return BookkeepingFailedException.writing(step(), this.failure.on(session.database()));
		}
		String text = text();
		int of = step().actions().size();
		Aftermath aftermath = new Aftermath(context.snapshot().versionTableExists(), context.rows(),
				context.committed().stream().map((info) -> info.revision().id()).toList(), undone, kept,
				session.database().user());
		return new StatementFailedException(new FailedStatement(step().step().direction(), step().revision(),
				location(action), Math.min(this.index + 1, of), of, (text != null) ? text : "COMMIT",
				this.failure.answer(), aftermath), this.failure);
	}

	private SourceLocation location(@Nullable PlannedAction action) {
		if (action == null) {
			List<PlannedAction> all = step().actions();
			return all.isEmpty() ? SourceLocation.of(step().revision().id())
					: SourceLocation.of(all.get(all.size() - 1).location().source());
		}
		int position = this.failure.answer().position();
		if (position > 0 && action instanceof PlannedSql sql) {
			return sql.statement().positions().locate(position);
		}
		return SourceLocation.of(action.location().source(), action.location().line());
	}

}
