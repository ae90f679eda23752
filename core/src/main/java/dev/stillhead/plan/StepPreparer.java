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

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.JournalRow.RevisionText;
import dev.stillhead.dialect.JournalRow.StoredDowngrade;
import dev.stillhead.dialect.LiveWorkHasNoSqlException;
import dev.stillhead.dialect.NotKnownBeforeItRunsException;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.plan.PreparedStep.JournalText;
import dev.stillhead.revision.Revision;
import dev.stillhead.script.IrreversibleRevisionException;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.SqlRevisionScript;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.StatementTrait;

/**
 * Prepares one step: what its script does, and what the journal is going to say.
 */
class StepPreparer {

	private final ScriptDirectory scripts;

	private final ScriptActions actions;

	StepPreparer(ScriptDirectory scripts, Dialect dialect) {
		this.scripts = scripts;
		this.actions = new ScriptActions(dialect);
	}

	PreparedStep prepare(RevisionStep step) {
		RevisionScript script = this.scripts.script(step.revision().id());
		List<PlannedAction> all = this.actions.actions(script, step.direction());
		boolean atomic = all.stream().noneMatch(PlannedAction::outsideTransaction);
		boolean endsTransaction = all.stream().anyMatch(StepPreparer::addsEnumValue);
		return new PreparedStep(step, step.revision(), all, atomic, endsTransaction,
				List.of(journalText(script, all.size())));
	}

	/**
	 * What the journal says of a revision that is stamped, perhaps one that nobody has.
	 */
	JournalText journalText(String revision) {
		RevisionScript script = this.scripts.find(revision);
		if (script == null) {
			return new JournalText(revision, new RevisionText(List.of(), List.of(), List.of(), "", null, true, 0),
					StoredDowngrade.impossible("the application that wrote this does not have the revision"));
		}
		return journalText(script, 0);
	}

	private JournalText journalText(RevisionScript script, int statements) {
		Revision revision = script.revision();
		return new JournalText(revision.id(), new RevisionText(revision.downRevisions(), revision.dependsOn(),
				revision.branchLabels(), revision.message(), script.sha256(), script.transactional(), statements),
				downgrade(script));
	}

	private StoredDowngrade downgrade(RevisionScript script) {
		try {
			List<String> statements = this.actions.storableDowngrade(script);
			String unclear = literalPlaceholder(script, statements);
			return (unclear != null) ? StoredDowngrade.impossible(unclear) : StoredDowngrade.of(statements);
		}
		catch (IrreversibleRevisionException ex) {
			return StoredDowngrade.irreversible(ex.reason());
		}
		catch (LiveWorkHasNoSqlException ex) {
			return StoredDowngrade.impossible("its downgrade runs code (\"%s\", %s) that was not stored as SQL"
				.formatted(ex.operation().what(), ex.operation().location()));
		}
		catch (NotKnownBeforeItRunsException ex) {
			return StoredDowngrade.impossible("its downgrade (%s) depends on what the table looks like when it runs"
				.formatted(ex.statements().location()));
		}
		catch (MigrationException ex) {
			return StoredDowngrade.impossible(ex.problem());
		}
	}

	/**
	 * Whoever runs stored statements takes every <code>${name}</code> for a placeholder.
	 */
	private static @Nullable String literalPlaceholder(RevisionScript script, List<String> statements) {
		if (script instanceof SqlRevisionScript sql && sql.replacesPlaceholders()) {
			return null;
		}
		return statements.stream()
			.flatMap((statement) -> Placeholders.namesIn(statement).stream())
			.findFirst()
			.map((name) -> "its downgrade holds ${%s}, which is no placeholder there".formatted(name))
			.orElse(null);
	}

	private static boolean addsEnumValue(PlannedAction action) {
		return action instanceof PlannedSql sql && sql.statement().is(StatementTrait.ADDS_ENUM_VALUE);
	}

}
