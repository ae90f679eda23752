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
 * The file of a revision was asked for, to edit it, and only a copy in a jar or in the
 * output of a build is at hand. Holds the revision.
 */
public final class NoSourceFileException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Revision revision;

	/**
	 * An error for one revision.
	 * @param script the revision's script
	 */
	NoSourceFileException(RevisionScript script) {
		super(ErrorReport
			.of("the file of %s, %s, is not here; nothing was opened".formatted(script.revision().id(),
					script.revision().displayMessage()),
					"Edit it in the project that it comes from; a jar and the output of a build hold copies only.")
			.with(Fact.WHERE, script.foundAt()));
		this.revision = script.revision();
	}

	/**
	 * The revision.
	 * @return the revision whose file is not here
	 */
	public Revision revision() {
		return this.revision;
	}

}
