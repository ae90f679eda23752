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

@MigrationRevision(id = "3b7a1d2e4f56", revises = "2a3f4c9d1cde", message = "soft delete for program_templates")
class SoftDeleteForProgramTemplates implements Migration {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("habits.program_templates", column("is_deleted", bool()).notNull().defaultTo(false));
		op.createIndex("habits.program_templates",
				index("title").unique().where("is_deleted = false").named("program_templates_title_active_idx"));
		op.createFunction("habits.prevent_assign_to_deleted()", """
				CREATE FUNCTION habits.prevent_assign_to_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
				BEGIN
				  IF (SELECT is_deleted FROM habits.program_templates WHERE id = NEW.program_template_id) THEN
				    RAISE EXCEPTION 'program % is deleted', NEW.program_template_id;
				  END IF;
				  RETURN NEW;
				END $$""");
		op.createTrigger("habits.user_program_assignments", "trg_prevent_assign_deleted_program", """
				CREATE TRIGGER trg_prevent_assign_deleted_program
				BEFORE INSERT OR UPDATE ON habits.user_program_assignments
				FOR EACH ROW EXECUTE FUNCTION habits.prevent_assign_to_deleted()""");
	}

}
