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
 * Statements stored in the journal are not run, as others than its owner could have
 * written them there.
 */
public class JournalOpenToOthersException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int NAMED = 5;

	private final transient List<String> writers;

	/**
	 * A journal with several writers.
	 * @param journal its name with its schema
	 * @param writers who may write besides its owner, at least one
	 * @param rows the version table's rows
	 */
	JournalOpenToOthersException(String journal, List<String> writers, List<String> rows) {
		super(ErrorReport
			.of("the statements stored in %s are not run, for others than its owner may write there; nothing was changed"
				.formatted(journal),
					"Take the right away, look at what is stored, then run the same command again: "
							+ "REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON %s FROM %s;".formatted(journal,
									String.join(", ", writers)))
			.with("writers",
					String.join(", ", writers.subList(0, Math.min(NAMED, writers.size())))
							+ ((writers.size() > NAMED) ? " and %d more".formatted(writers.size() - NAMED) : ""))
			.with(Fact.STATE, "at " + String.join(", ", rows)));
		this.writers = List.copyOf(writers);
	}

	/**
	 * Who may write into the journal besides its owner.
	 * @return their names; {@code PUBLIC} for everybody
	 */
	public List<String> writers() {
		return this.writers;
	}

}
