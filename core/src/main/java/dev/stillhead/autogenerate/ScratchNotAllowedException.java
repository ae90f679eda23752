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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * The role may not make the scratch database that model and revisions are tried in.
 */
public class ScratchNotAllowedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String role;

	/**
	 * A role that may not.
	 * @param role the role
	 * @param right what gives it the right, as SQL
	 * @param answer what the database said
	 * @param cause the failure
	 */
	public ScratchNotAllowedException(String role, String right, String answer, Throwable cause) {
		super(ErrorReport
			.of("The role " + role + " may not create the scratch database in which revisions are tried. "
					+ "Nothing was written.",
					"""
							Give it the right:    %s
							or name another server of the same version, where it exists:
							  stillhead.autogenerate.scratch-url=jdbc:postgresql://localhost:5433/postgres?user=…&password=…"""
						.formatted(right))
			.with(Fact.DATABASE, answer), cause);
		this.role = role;
	}

	/**
	 * The role.
	 * @return its name
	 */
	public String role() {
		return this.role;
	}

}
