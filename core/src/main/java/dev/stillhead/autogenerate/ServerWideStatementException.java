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
import java.util.regex.Pattern;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PreparedStep;

/**
 * A revision changes what belongs to the whole server: roles, tablespaces, databases,
 * settings. Tried in a scratch database it would change the real one's as well, so it is
 * not tried there.
 */
public class ServerWideStatementException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 100;

	private static final Pattern SERVER_WIDE = Pattern
		.compile("(?is)\\s*((CREATE|ALTER|DROP)\\s+(ROLE|USER(?!\\s+MAPPING)|GROUP|TABLESPACE|DATABASE|SUBSCRIPTION)\\b"
				+ "|ALTER\\s+SYSTEM\\b|(DROP|REASSIGN)\\s+OWNED\\b).*");

	private final String revision;

	ServerWideStatementException(PreparedStep step, PlannedAction action) {
		super(ErrorReport
			.of("%s, %s, cannot be tried in scratch: it changes what belongs to the whole server. Nothing was run."
				.formatted(step.revision().id(), step.revision().displayMessage()),
					"Name another server that nobody needs, where it may do that: stillhead.autogenerate.scratch-url")
			.with(Fact.WHERE, action.location().toString())
			.with(Fact.STATEMENT, shortened(action.text())));
		this.revision = step.revision().id();
	}

	/**
	 * Refuses such a revision.
	 * @param steps what is to be run
	 * @throws ServerWideStatementException if one of them does that
	 */
	static void refuse(List<PreparedStep> steps) {
		for (PreparedStep step : steps) {
			for (PlannedAction action : step.actions()) {
				if (action.statements().stream().anyMatch((sql) -> SERVER_WIDE.matcher(sql).matches())) {
					throw new ServerWideStatementException(step, action);
				}
			}
		}
	}

	private static String shortened(String statement) {
		String line = statement.strip().replaceAll("\\s+", " ");
		return (line.length() <= SHOWN) ? line : line.substring(0, SHOWN - 2) + " …";
	}

	/**
	 * The revision.
	 * @return its id
	 */
	public String revision() {
		return this.revision;
	}

}
