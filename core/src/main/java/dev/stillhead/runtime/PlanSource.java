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

import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.MigrationListener.CurrentRevision;

/**
 * Makes the plan from what the database says: once before the lock is taken, and again
 * under it.
 */
public interface PlanSource {

	/**
	 * Whether marks are enough to plan with.
	 * @param snapshot what the database says, in short
	 * @return whether nothing more has to be read
	 */
	boolean understands(DatabaseSnapshot snapshot);

	/**
	 * The revisions that the plan takes back and of which there are no files, so that
	 * their statements have to be read from the journal before it can be made.
	 * @param snapshot what the database says, enough of it to be understood
	 * @return their ids; none unless the plan is a downgrade
	 */
	default List<String> onlyStored(DatabaseSnapshot snapshot) {
		return List.of();
	}

	/**
	 * What somebody has to look at before the plan is run.
	 * @param database which database
	 * @param snapshot what the database says, with the texts of {@link #onlyStored}
	 * @return what would run; null if nothing of it comes from the journal
	 */
	default @Nullable StoredDowngrade toBeApproved(DatabaseInfo database, DatabaseSnapshot snapshot) {
		return null;
	}

	/**
	 * The plan for a database that says this.
	 * @param snapshot what the database says
	 * @return the plan, perhaps without steps
	 */
	PreparedPlan plan(DatabaseSnapshot snapshot);

	/**
	 * What is known of the version table's rows.
	 * @param snapshot what the database said
	 * @param rows the rows now
	 * @return the revisions
	 */
	List<CurrentRevision> current(DatabaseSnapshot snapshot, List<String> rows);

	/**
	 * The revisions that are applied and that the application does not have.
	 * @param snapshot what the database says
	 * @return the revisions, newest first
	 */
	List<Revision> newer(DatabaseSnapshot snapshot);

	/**
	 * What is worth a warning and stops nothing.
	 * @param snapshot what the database says
	 * @return sentences
	 */
	List<String> warnings(DatabaseSnapshot snapshot);

}
