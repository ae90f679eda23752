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

package dev.stillhead.plan;

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.TargetUse;

/**
 * Of several targets one is below another. Holds both.
 */
public final class OverlappingTargetsException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Revision lower;

	private final transient Revision upper;

	/**
	 * An error for two revisions.
	 * @param use the command
	 * @param lower the revision below
	 * @param upper the revision above
	 * @param typed the targets that name them
	 */
	OverlappingTargetsException(TargetUse use, Revision lower, Revision upper, List<String> typed) {
		super(ErrorReport
			.of("%s is below %s, so it can't be a target beside it%s".formatted(lower.id(), upper.id(),
					use.untouched()), Remedy.type(use.with(upper.id()), "includes " + lower.id()).text())
			.with("typed", String.join(" ", typed)));
		this.lower = lower;
		this.upper = upper;
	}

	/**
	 * The revision that the other one needs.
	 * @return the revision below
	 */
	public Revision lower() {
		return this.lower;
	}

	/**
	 * The revision that needs the other one.
	 * @return the revision above
	 */
	public Revision upper() {
		return this.upper;
	}

}
