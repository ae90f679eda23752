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

package dev.stillhead.sample.habits.scenario.autoloader;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

/** Branching, feature A: names of a table and of its index. */
@MigrationRevision(id = "2b3c4d5e6f70", revises = "1a2b3c4d5e6f", message = "rename runs to ingestion_runs")
class RenameRuns implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.renameTable("runs", "ingestion_runs");
		op.renameIndex("ingestion_runs", "ix_runs_ingestion_id", "ix_ingestion_runs_ingestion_id");
		op.renameColumn("ingestion_runs", "error_count", "errors");
	}

}
