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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.script.RevisionScript;

/**
 * A revision's text cannot be recorded as right, as it is not in doubt.
 */
public final class NothingToAcceptException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	private NothingToAcceptException(RevisionScript script, String problem, Remedy remedy) {
		super(ErrorReport.of(problem.formatted(script.revision().id()) + TargetUse.ACCEPT.untouched(), remedy.text())
			.with(Fact.WHERE, script.source()));
		this.revision = script.revision().id();
	}

	static NothingToAcceptException notApplied(RevisionScript script) {
		return new NothingToAcceptException(script, "%s is not applied, so there is nothing to accept",
				Remedy.type(TargetUse.UPGRADE.with(script.revision().id()), "applies it as it is now"));
	}

	static NothingToAcceptException notChanged(RevisionScript script) {
		return new NothingToAcceptException(script, "%s has not changed since it was applied",
				Remedy.type("migrate check", "names the revisions that have"));
	}

	static NothingToAcceptException notRecorded(RevisionScript script) {
		return new NothingToAcceptException(script, "the journal does not say with which text %s was applied",
				Remedy.type("migrate check", "names the revisions that have changed, as far as that is known"));
	}

	static NothingToAcceptException noJournal(RevisionScript script) {
		return new NothingToAcceptException(script, "there is no journal that says with which text %s was applied",
				Remedy.type("migrate ensure-version", "makes one, unless stillhead.journal.enabled=false"));
	}

	/**
	 * The revision that was to be accepted.
	 * @return its id
	 */
	public String revision() {
		return this.revision;
	}

}
