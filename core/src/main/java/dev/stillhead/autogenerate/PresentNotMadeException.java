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

	private PresentNotMadeException(ErrorReport report, @Nullable Throwable cause) {
		super(report, cause);
	}

	static PresentNotMadeException refused(String statement, DatabaseFailure failure,
			@Nullable MigrationException why) {
		ErrorReport report = report(why).with(Fact.STATEMENT, statement.strip().replaceAll("\\s+", " "))
			.with(Fact.DATABASE, failure.sqlState() + ": " + failure.answer().message());
		return new PresentNotMadeException(report, failure);
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
