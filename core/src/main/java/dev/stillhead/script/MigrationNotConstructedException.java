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
 * The class of a Java revision that a plan holds cannot be loaded or constructed.
 */
public class MigrationNotConstructedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Revision revision;

	/**
	 * A revision that could not be made.
	 * @param revision the revision
	 * @param source its file
	 * @param cause why
	 */
	MigrationNotConstructedException(Revision revision, String source, Throwable cause) {
		super(ErrorReport
			.of("%s, %s, cannot be constructed; nothing was run".formatted(revision.id(), revision.displayMessage()),
					remedy(cause))
			.with("why", why(cause))
			.with(Fact.WHERE, source), cause);
		this.revision = revision;
	}

	private static String why(Throwable cause) {
		if (cause instanceof NoSuchMethodException) {
			return "it has no constructor without parameters";
		}
		if (cause instanceof ClassCastException) {
			return "it does not implement Migration";
		}
		return cause.toString();
	}

	private static String remedy(Throwable cause) {
		if (cause instanceof NoSuchMethodException) {
			return "Give it a constructor without parameters; a class nested in another one must be static.";
		}
		return "Correct the class.";
	}

	/**
	 * The revision.
	 * @return the revision
	 */
	public Revision revision() {
		return this.revision;
	}

}
