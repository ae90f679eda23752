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

import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Revisions are pending, and whoever asked was told not to run them.
 */
public class DatabaseNotAtTargetException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient MigrationStatus status;

	/**
	 * A database that is not where the application wants it.
	 * @param status how it stands
	 */
	public DatabaseNotAtTargetException(MigrationStatus status) {
		super(ErrorReport
			.of(status.database().description() + " is "
					+ (status.currentRevisions().isEmpty() ? "not initialised"
							: "at " + String.join(", ", status.currentRevisions()))
					+ ", and " + Phrases.count(status.pending().size(), "revision")
					+ ((status.pending().size() == 1) ? " is" : " are") + " pending. Nothing was changed.",
					"Migrate it first: start an instance with stillhead.on-startup=upgrade.")
			.with("pending",
					status.pending()
						.stream()
						.map((pending) -> pending.revision().id() + "  " + pending.revision().displayMessage())
						.collect(Collectors.joining("\n"))));
		this.status = status;
	}

	/**
	 * How the database stands.
	 * @return the status
	 */
	public MigrationStatus status() {
		return this.status;
	}

}
