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

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.dialect.JournalRow.RevisionText;
import dev.stillhead.dialect.JournalRow.StoredDowngrade;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.plan.PreparedStep.JournalText;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqlText;
import dev.stillhead.sql.SqlTextException;
import dev.stillhead.sql.StatementRules;
import dev.stillhead.sql.StatementTrait;

/**
 * Prepares a step whose statements are stored in the journal: puts values in the place of
 * placeholders, parts the text as that of a file, and says in the journal what it already
 * says of the revision.
 */
class StoredStepPreparer {

	private final SqlSyntax syntax;

	private final Placeholders placeholders;

	StoredStepPreparer(SqlSyntax syntax, Placeholders placeholders) {
		this.syntax = syntax;
		this.placeholders = placeholders;
	}

	PreparedStep prepare(RevisionStep step, StoredRevision stored) {
		List<PlannedAction> actions = new ArrayList<>();
		boolean endsTransaction = false;
		for (SqlStatement statement : statements(stored)) {
			// A stored revision may have left its transaction for some of its statements
			// only
			actions.add(new PlannedSql(statement,
					!stored.text().transactional() || statement.is(StatementTrait.OUTSIDE_TRANSACTION)));
			endsTransaction |= statement.is(StatementTrait.ADDS_ENUM_VALUE);
		}
		boolean atomic = actions.stream().noneMatch(PlannedAction::outsideTransaction);
		return new PreparedStep(step, step.revision(), actions, atomic, endsTransaction,
				List.of(journalText(stored, actions.size())));
	}

	private List<SqlStatement> statements(StoredRevision stored) {
		List<SqlStatement> statements = new ArrayList<>();
		for (int i = 0; i < stored.downgrade().size(); i++) {
			SourceLocation location = SourceLocation.of(stored.source());
			SqlText text = new SqlText(stored.downgrade().get(i), (position) -> location);
			statements.addAll(this.syntax.split(this.placeholders.resolve(text, (unknown) -> {
				throw new IllegalStateException("Placeholders were checked before: " + unknown);
			})));
		}
		for (SourceProblem problem : StatementRules.forbidden(statements)) {
			throw new SqlTextException(problem.location(), problem.text(),
					"Nothing was changed. Look at what the journal has stored, and at who may write it.");
		}
		return statements;
	}

	private static JournalText journalText(StoredRevision stored, int statements) {
		RevisionText text = stored.text();
		return new JournalText(
				stored.revision().id(), new RevisionText(text.downRevisions(), text.dependsOn(), text.branchLabels(),
						text.message(), text.sha256(), text.transactional(), statements),
				StoredDowngrade.of(stored.downgrade()));
	}

}
