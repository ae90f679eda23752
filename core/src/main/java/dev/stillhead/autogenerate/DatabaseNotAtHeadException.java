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
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;

/**
 * Revisions are pending, and a model would differ from the database in what they make.
 */
public class DatabaseNotAtHeadException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<Revision> pending;

	DatabaseNotAtHeadException(List<Revision> pending, boolean oneHead) {
		super(ErrorReport
			.of("the database is not up to date, so the comparison would find what is only pending; nothing was written",
					"migrate upgrade " + (oneHead ? "head" : "heads"))
			.with("pending",
					pending.stream()
						.map((revision) -> revision.id() + "  " + revision.displayMessage())
						.collect(Collectors.joining("\n"))));
		this.pending = List.copyOf(pending);
	}

	/**
	 * The pending revisions.
	 * @return the revisions, in the order in which they would run
	 */
	public List<Revision> pending() {
		return this.pending;
	}

}
