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

import java.math.BigDecimal;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

/** Workflow 3: a table with a foreign key and defaults. */
@MigrationRevision(id = "xyz789", revises = "abc123", message = "add retry_policies table")
class AddRetryPoliciesTable implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.createTable("retry_policies", column("id", bigint()).identityByDefault().primaryKey(),
				column("ingestion_id", text()).references("ingestions", "id").onDelete(CASCADE),
				column("max_retries", integer()).notNull().defaultTo(3).check("max_retries >= 0"),
				column("backoff_multiplier", doublePrecision()).notNull().defaultTo(new BigDecimal("2.0")),
				column("active", bool()).notNull().defaultTo(true), column("settings", jsonb()),
				column("created_at", timestamptz()).notNull().defaultTo(sql("CURRENT_TIMESTAMP")),
				column("total_delay", doublePrecision()).generatedAs("max_retries * backoff_multiplier"),
				unique("ingestion_id", "max_retries"), index(key("created_at").desc()));
	}

}
