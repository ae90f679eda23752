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
import java.util.stream.Stream;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.LiveWorkHasNoSqlException;
import dev.stillhead.dialect.NotKnownBeforeItRunsException;
import dev.stillhead.dialect.Rendering;
import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.plan.PlannedAction.PlannedDeferred;
import dev.stillhead.plan.PlannedAction.PlannedLive;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.script.JavaRevisionScript;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.SqlRevisionScript;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlTextException;
import dev.stillhead.sql.StatementRules;

/**
 * What scripts do on one database: the statements of SQL revisions as they stand, the
 * operations of Java revisions as the dialect renders them.
 */
class ScriptActions {

	private static final String LEAVE_THE_TRANSACTION = "Put the call into op.outsideTransaction((o) -> …), or say transactional = false.";

	private final Dialect dialect;

	ScriptActions(Dialect dialect) {
		this.dialect = dialect;
	}

	/**
	 * What a script does, in order.
	 * @throws dev.stillhead.error.MigrationException if it cannot be done on this
	 * database
	 */
	List<PlannedAction> actions(RevisionScript script, Direction direction) {
		boolean outside = !script.transactional();
		if (script instanceof SqlRevisionScript sql) {
			return ((direction == Direction.UPGRADE) ? sql.upgradeStatements() : sql.downgradeStatements()).stream()
				.<PlannedAction>map((statement) -> new PlannedSql(statement, outside))
				.toList();
		}
		return render(operations((JavaRevisionScript) script, direction), outside);
	}

	private List<MigrateOperation> operations(JavaRevisionScript script, Direction direction) {
		return (direction == Direction.UPGRADE) ? script.upgradeOperations(this.dialect.product())
				: script.downgradeOperations(this.dialect.product());
	}

	private List<PlannedAction> render(List<MigrateOperation> operations, boolean outside) {
		List<PlannedAction> actions = new ArrayList<>();
		List<MigrateOperation> neighbours = new ArrayList<>();
		for (MigrateOperation operation : operations) {
			if (operation instanceof ExecuteLive live) {
				actions.addAll(rendered(neighbours, outside));
				actions.add(new PlannedLive(live.what(), live.work(), live.location(), outside));
			}
			else if (operation instanceof OutsideTransaction block) {
				actions.addAll(rendered(neighbours, outside));
				actions.addAll(render(block.operations(), true));
			}
			else {
				neighbours.add(operation);
			}
		}
		actions.addAll(rendered(neighbours, outside));
		return actions;
	}

	private List<PlannedAction> rendered(List<MigrateOperation> neighbours, boolean outside) {
		List<PlannedAction> actions = new ArrayList<>();
		for (Rendering rendering : this.dialect.render(List.copyOf(neighbours))) {
			if (rendering instanceof Rendering.Ready ready) {
				refuseOutsideTransaction(ready.statement(), outside);
				actions.add(new PlannedSql(ready.statement(), outside));
			}
			else if (rendering instanceof Rendering.Deferred deferred) {
				actions.add(new PlannedDeferred(deferred.statements()));
			}
		}
		neighbours.clear();
		return actions;
	}

	/**
	 * SQL revisions are refused like this when they are loaded; what a Java revision does
	 * is known only here.
	 */
	private static void refuseOutsideTransaction(SqlStatement statement, boolean outside) {
		if (!outside) {
			for (SourceProblem problem : StatementRules.outsideTransaction(List.of(statement), LEAVE_THE_TRANSACTION)) {
				throw new SqlTextException(problem.location(), problem.text(), problem.remedy());
			}
		}
	}

	/**
	 * How a script is taken back, as it may be stored: no configured value is in it.
	 * @throws dev.stillhead.error.MigrationException if it is irreversible, or code
	 */
	List<String> storableDowngrade(RevisionScript script) {
		if (script instanceof SqlRevisionScript sql) {
			return sql.storableDowngrade();
		}
		return storable(operations((JavaRevisionScript) script, Direction.DOWNGRADE));
	}

	private List<String> storable(List<MigrateOperation> operations) {
		List<MigrateOperation> flat = operations.stream().flatMap(ScriptActions::parts).toList();
		flat.stream().filter(ExecuteLive.class::isInstance).findFirst().ifPresent((live) -> {
			throw new LiveWorkHasNoSqlException((ExecuteLive) live);
		});
		return this.dialect.render(flat)
			.stream()
			.flatMap((rendering) -> known(rendering).stream())
			.map(SqlStatement::text)
			.toList();
	}

	private static Stream<MigrateOperation> parts(MigrateOperation operation) {
		return (operation instanceof OutsideTransaction block) ? block.operations().stream() : Stream.of(operation);
	}

	private static List<SqlStatement> known(Rendering rendering) {
		if (rendering instanceof Rendering.Deferred deferred) {
			List<SqlStatement> expected = deferred.statements().expected();
			if (expected == null) {
				throw new NotKnownBeforeItRunsException(deferred.statements());
			}
			return expected;
		}
		return List.of(((Rendering.Ready) rendering).statement());
	}

}
