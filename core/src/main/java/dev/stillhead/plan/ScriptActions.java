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

import dev.stillhead.script.RevisionScript;

/**
 * What a script does on the database that a plan is for.
 */
public interface ScriptActions {

	/**
	 * What it does, in order.
	 * @param script the script
	 * @param direction up or down
	 * @return the actions
	 * @throws dev.stillhead.error.MigrationException if it cannot be done there
	 */
	List<PlannedAction> actions(RevisionScript script, Direction direction);

	/**
	 * How it is taken back, as it may be stored: no configured value is in it.
	 * @param script the script
	 * @return statements
	 * @throws dev.stillhead.error.MigrationException if it is irreversible or not SQL
	 * alone
	 */
	List<String> storableDowngrade(RevisionScript script);

}
