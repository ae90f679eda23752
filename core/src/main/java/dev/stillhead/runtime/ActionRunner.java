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

import dev.stillhead.dialect.DeferredStatements;
import dev.stillhead.error.MigrationException;
import dev.stillhead.operation.LiveWork;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.sql.SqlStatement;

/**
 * Runs the actions of one step and turns what goes wrong into a failure of that step.
 */
final class ActionRunner {

	private final MigrationSession session;

	private final PreparedStep step;

	ActionRunner(MigrationSession session, PreparedStep step) {
		this.session = session;
		this.step = step;
	}

	void begin(String progress) {
		try {
			this.session.beginStep(progress);
		}
		catch (DatabaseFailure ex) {
			throw DatabaseStepFailure.of(this.step, 0, ex);
		}
	}

	void run(int index) {
		PlannedAction action = this.step.actions().get(index);
		try {
			action.accept(new Execution(index));
		}
		catch (DatabaseFailure ex) {
			throw DatabaseStepFailure.of(this.step, index, ex);
		}
		catch (MigrationException | StepFailure ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new CodeStepFailure(this.step, action, ex);
		}
	}

	private final class Execution implements PlannedAction.Visitor {

		private final int index;

		private Execution(int index) {
			this.index = index;
		}

		@Override
		public void sql(SqlStatement statement) {
			ActionRunner.this.session.execute(statement);
		}

		@Override
		public void deferred(DeferredStatements statements) {
			List<List<@Nullable String>> answer = ActionRunner.this.session.query(statements.query());
			for (SqlStatement statement : statements.statements(answer)) {
				try {
					ActionRunner.this.session.execute(statement);
				}
				catch (DatabaseFailure ex) {
					throw DatabaseStepFailure.of(ActionRunner.this.step, this.index, statement, ex);
				}
			}
		}

		@Override
		public void live(LiveWork work) {
			ActionRunner.this.session.execute(work);
		}

	}

}
