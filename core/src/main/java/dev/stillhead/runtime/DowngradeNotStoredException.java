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

import java.util.Collection;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.TargetUse;

/**
 * A revision of which there is no file cannot be taken back either by what the journal
 * has stored of it.
 */
public class DowngradeNotStoredException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	/**
	 * A revision whose downgrade is no SQL.
	 * @param entry what the journal says of it
	 * @param reason why its downgrade is not stored
	 * @param target where the downgrade was to lead, as it was typed
	 * @param rows the version table's rows
	 */
	DowngradeNotStoredException(JournalEntry entry, String reason, String target, Collection<String> rows) {
		super(ErrorReport.of("%s cannot be taken back from this image; nothing was changed".formatted(entry.revision()),
				Remedy
					.type(TargetUse.DOWNGRADE.with(target),
							"from the image that has it (%s)".formatted(entry.application().nameAndVersion()))
					.text())
			.with("why", reason)
			.with(Fact.STATE, "at " + String.join(", ", rows)));
		this.revision = entry.revision();
	}

	/**
	 * The revision in the way.
	 * @return its id
	 */
	public String revision() {
		return this.revision;
	}

}
