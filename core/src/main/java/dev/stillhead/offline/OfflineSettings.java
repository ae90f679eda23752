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

import java.util.Objects;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.VersionTableSettings;

/**
 * What a script has in common with a live run.
 *
 * @param database the database that the revisions were read for, as section markers spell
 * it
 * @param versionTable where the engine keeps its own
 * @param execution how revisions are run
 * @param application who migrates
 * @param onNewer what to do when the database is ahead
 */
public record OfflineSettings(String database, VersionTableSettings versionTable, ExecutionSettings execution,
		Application application, NewerDatabase onNewer) {

	/**
	 * Refuses null.
	 */
	public OfflineSettings {
		Objects.requireNonNull(database, "'database' must not be null");
		Objects.requireNonNull(versionTable, "'versionTable' must not be null");
		Objects.requireNonNull(execution, "'execution' must not be null");
		Objects.requireNonNull(application, "'application' must not be null");
		Objects.requireNonNull(onNewer, "'onNewer' must not be null");
	}

}
