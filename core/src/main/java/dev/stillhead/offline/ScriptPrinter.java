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

package dev.stillhead.offline;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.JournalRow.Writer;
import dev.stillhead.dialect.ScriptFrame;
import dev.stillhead.dialect.ScriptFrame.Limits;
import dev.stillhead.dialect.ScriptGuard;
import dev.stillhead.dialect.ScriptSql;
import dev.stillhead.offline.SqlScript.Counts;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.plan.PlannedAction.PlannedLive;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.runtime.Application;
import dev.stillhead.script.ScriptDirectory;

/**
 * Makes the script of a plan. Immutable, thread-safe.
 */
final class ScriptPrinter {

	private final ScriptDirectory scripts;

	private final OfflineSettings settings;

	private final Rehearsals rehearsals;

	private final Clock clock;

	ScriptPrinter(ScriptDirectory scripts, OfflineSettings settings, Rehearsals rehearsals, Clock clock) {
		this.scripts = scripts;
		this.settings = settings;
		this.rehearsals = rehearsals;
		this.clock = clock;
	}

	SqlScript print(PreparedPlan plan, Destination destination) {
		refuseLiveWork(plan);
		GraphPlan graph = plan.graph();
		String command = graph.direction().label();
		ScriptHead head = head(destination);
		List<PreparedStep> steps = plan.steps();
		if (steps.isEmpty()) {
			return new SqlScript(head.nothingToDo(command, graph.from()) + "\n", graph.from(), graph.to(),
					new Counts(0, 0, 0), destination.database());
		}
		ScriptSql sql = destination.dialect().script(frame(destination, plan.makesOwnSchema()));
		ScriptStatements statements = ScriptStatements.of(plan, destination.database() != null, this.rehearsals);
		Blocks blocks = new ScriptWriter(sql, this.scripts, writer(), statements, plan.graph().from()).write(plan);
		Counts counts = new Counts(steps.size(), steps.stream().mapToInt((step) -> step.actions().size()).sum(),
				blocks.transactions());
		String text = head.text(command, graph, ScriptHead.amount(counts, graph.direction() == Direction.STAMP),
				sql.client()) + "\n\n" + blocks.text();
		return new SqlScript(text, graph.from(), graph.to(), counts, destination.database());
	}

	SqlScript printTables(Destination destination, List<String> rows) {
		ScriptSql sql = destination.dialect().script(frame(destination, false));
		Blocks blocks = new Blocks(sql);
		blocks.add(sql.opening());
		blocks.begin();
		blocks.add(sql.freshSession());
		blocks.add(sql.guard(new ScriptGuard(null, 0, false)));
		blocks.addAll(sql.beforeFirstStep());
		blocks.addAll(sql.beforeFirstRecord());
		blocks.commit();
		blocks.add(sql.closing());
		BookkeepingPlace place = destination.place();
		String tables = place.versionTable() + ((place.journalSchema() != null) ? " and its journal" : "");
		String text = head(destination).ensureVersion(tables, sql.client()) + "\n\n" + blocks.text();
		return new SqlScript(text, rows, rows, new Counts(0, 0, blocks.transactions()), destination.database());
	}

	private static void refuseLiveWork(PreparedPlan plan) {
		for (PreparedStep step : plan.steps()) {
			step.actions().forEach((action) -> {
				if (action instanceof PlannedLive live) {
					throw new LiveWorkCannotBePrintedException(step, live);
				}
			});
		}
	}

	private ScriptFrame frame(Destination destination, boolean makesOwnSchema) {
		String id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
		return new ScriptFrame(id, destination.place(), destination.present(), makesOwnSchema,
				new Limits(this.settings.execution().lockTimeout(), this.settings.execution().statementTimeout()));
	}

	private ScriptHead head(Destination destination) {
		return new ScriptHead(this.settings.application(), destination.dialect().product(), this.clock.instant());
	}

	private Writer writer() {
		Application application = this.settings.application();
		return new Writer(application.name(), application.version(), application.host());
	}

}
