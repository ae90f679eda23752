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

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.runtime.DatabaseFailure;

/**
 * Scratch cannot be made to hold what the application's database holds, so nothing can be
 * proved there.
 */
public final class PresentNotMadeException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final String CREATE_EXTENSION = "CREATE EXTENSION ";

	private PresentNotMadeException(ErrorReport report, @Nullable Throwable cause) {
		super(report, cause);
	}

	static PresentNotMadeException refused(String statement, DatabaseFailure failure,
			@Nullable MigrationException why) {
		String shown = statement.strip().replaceAll("\\s+", " ");
		ErrorReport extension = shown.startsWith(CREATE_EXTENSION) ? ofExtension(shown, failure) : null;
		ErrorReport report = ((extension != null) ? extension : report(why)).with(Fact.STATEMENT, shown)
			.with(Fact.DATABASE, failure.sqlState() + ": " + failure.answer().message());
		return new PresentNotMadeException(report, failure);
	}

	/** What only the server's operator can mend, or another server. */
	private static @Nullable ErrorReport ofExtension(String statement, DatabaseFailure failure) {
		String name = statement.substring(CREATE_EXTENSION.length()).replaceFirst(" SCHEMA .*", "");
		if (failure.hasState("0A000", "58P01")) {
			return ErrorReport.of(
					"The database has the extension %s, and the server for scratch databases has not. Nothing was written."
						.formatted(name),
					"Install it there, or name another server of the same version that has it: "
							+ "stillhead.autogenerate.scratch-url");
		}
		return failure.hasState("42501") ? ErrorReport.of(
				"The database has the extension %s, which this role may not create in scratch. Nothing was written."
					.formatted(name),
				"Name a server of the same version, and a role that may create it there: "
						+ "stillhead.autogenerate.scratch-url")
				: null;
	}

	static PresentNotMadeException different(List<String> differences, @Nullable MigrationException why) {
		return new PresentNotMadeException(
				report(why).with("differences", RevisionNotVerifiedException.shown(differences)), why);
	}

	private static ErrorReport report(@Nullable MigrationException why) {
		if (why == null) {
			return ErrorReport.of(
					"The database was changed by hand, and scratch cannot be changed in the same way. "
							+ "Nothing was written.",
					"Undo that, or write a revision that does it; leave out what is nobody's business: "
							+ "stillhead.autogenerate.exclude");
		}
		return ErrorReport
			.of("The revisions cannot be run in scratch, and what the database holds cannot be made there without them. "
					+ "Nothing was written.",
					"Mend the revision so that an empty database can be brought up: migrate verify --all")
			.with("why", why.problem());
	}

}
