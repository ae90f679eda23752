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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * Between the moment when a downgrade was shown and the moment when it could run,
 * somebody else has changed what it would do.
 */
public class StoredDowngradeChangedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	StoredDowngradeChangedException(List<String> rows) {
		super(ErrorReport
			.of("what would run is not what was shown: somebody else has changed the database meanwhile; "
					+ "nothing was changed by this instance",
					"Run the same command again: it shows what would run now.")
			.with(Fact.STATE, "at " + (rows.isEmpty() ? "<base>" : String.join(", ", rows))));
	}

}
