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

package dev.stillhead.revision;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * A revision was named within a branch to which it does not belong. Holds both.
 */
public final class NotInBranchException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String branch;

	private final transient Revision revision;

	/**
	 * An error for one target.
	 * @param typed the whole target
	 * @param branch the branch as typed
	 * @param revision the revision that is not in it
	 */
	NotInBranchException(TypedTarget typed, String branch, Revision revision) {
		super(ErrorReport.of(
				typed.sentence("%s, %s, is not on branch \"%s\": it is neither above nor below it"
					.formatted(revision.id(), revision.displayMessage(), branch)),
				Remedy.type(typed.instead(revision.id()), "the revision, whatever its branch")
					.or("migrate show " + branch, "what the branch begins with")
					.text()));
		this.branch = branch;
		this.revision = revision;
	}

	/**
	 * The branch as typed.
	 * @return a label, an id, or a beginning of one
	 */
	public String branch() {
		return this.branch;
	}

	/**
	 * The revision that is not in it.
	 * @return the revision
	 */
	public Revision revision() {
		return this.revision;
	}

}
