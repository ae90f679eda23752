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

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * A script was asked for, and nothing tells where it starts.
 */
public final class UnknownStartException extends MigrationException {

	private static final long serialVersionUID = 1L;

	UnknownStartException(List<String> targets) {
		super(ErrorReport.of("From where? No database is configured, so the start is not known; nothing was printed",
				Remedy
					.type("migrate upgrade base:" + String.join(" ", targets) + " --sql --dialect postgresql",
							"for an empty database")
					.or("DATABASE_URL=postgresql://user:password@localhost:5432/database", "to ask one")
					.text()));
	}

}
