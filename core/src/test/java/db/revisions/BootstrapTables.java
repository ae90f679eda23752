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

package db.revisions;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;

@MigrationRevision(id = "189b1231afd4", revises = {}, message = "bootstrap tables")
class BootstrapTables implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.createTable("habits.program_templates",
				column("id", uuid()).primaryKey().defaultTo(sql("gen_random_uuid()")),
				column("title", varchar(200)).notNull(), column("summary", text()),
				column("weeks", smallint()).notNull().defaultTo(12).check("weeks BETWEEN 1 AND 104"),
				column("price", numeric(10, 2)), column("tags", array(text())).notNull().defaultTo(sql("'{}'")),
				column("settings", jsonb()).notNull().defaultTo("{}"),
				column("title_length", integer()).generatedAs("char_length(title)"),
				column("created_at", timestamptz()).notNull().defaultTo(sql("now()")),
				check("price IS NULL OR price >= 0").named("program_templates_price_not_negative"),
				index(key("created_at").desc()), comment("What a coach offers"));
		op.createTable("habits.program_step_templates", column("id", bigint()).identity().primaryKey(),
				column("program_template_id", uuid()).notNull()
					.references("habits.program_templates", "id")
					.onDelete(CASCADE),
				column("position", integer()).notNull().comment("Counted from 1"),
				unique("program_template_id", "position").deferrable().initiallyDeferred());
	}

}
