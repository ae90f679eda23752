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

package dev.stillhead.script;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;

/**
 * A revision that cannot be taken back is in a downgrade's way.
 */
public class IrreversibleRevisionException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Revision revision;

	private final String reason;

	/**
	 * A revision without a downgrade.
	 * @param revision the revision
	 * @param reason why, one clause
	 * @param where the file, with its line if one is to blame
	 */
	public IrreversibleRevisionException(Revision revision, String reason, String where) {
		super(ErrorReport
			.of("%s, %s, is irreversible; nothing was changed".formatted(revision.id(), revision.displayMessage()),
					"Restore a backup, or write a new revision that repairs.")
			.with("why", reason)
			.with(Fact.WHERE, where));
		this.revision = revision;
		this.reason = reason;
	}

	/**
	 * The revision in the way.
	 * @return the revision
	 */
	public Revision revision() {
		return this.revision;
	}

	/**
	 * Why it cannot be taken back.
	 * @return one clause
	 */
	public String reason() {
		return this.reason;
	}

}
