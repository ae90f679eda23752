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

package dev.stillhead.autogenerate;

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * What somebody says was renamed is not there, or its new name is not in the target.
 */
public class UnknownRenameException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String option;

	/**
	 * A rename that cannot be.
	 * @param option the rename as typed
	 * @param problem what is wrong with it, one clause without a full stop
	 * @param candidates what was removed or added instead
	 */
	public UnknownRenameException(String option, String problem, List<String> candidates) {
		super(ErrorReport.of("\"%s\" is no rename: %s; nothing was written".formatted(option, problem),
				candidates.isEmpty() ? "Write --rename schema.table.column:newname or --rename schema.table:newname."
						: "It could be one of %s.".formatted(String.join(", ", candidates))));
		this.option = option;
	}

	/**
	 * The rename.
	 * @return as it was typed
	 */
	public String option() {
		return this.option;
	}

}
