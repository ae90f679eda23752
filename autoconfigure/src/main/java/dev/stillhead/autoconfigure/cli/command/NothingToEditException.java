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

package dev.stillhead.autoconfigure.cli.command;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * What was to be edited is no revision: base, or the head of no revisions at all.
 */
public final class NothingToEditException extends MigrationException {

	private static final long serialVersionUID = 1L;

	NothingToEditException(String typed) {
		super(ErrorReport.of("\"" + typed + "\" names no revision, so there is no file to open.",
				"migrate revision -m \"…\"    writes one"));
	}

}
