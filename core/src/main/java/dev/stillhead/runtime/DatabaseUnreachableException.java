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

/**
 * No connection to the database could be had.
 */
public class DatabaseUnreachableException extends MigrationException {

	private static final long serialVersionUID = 1L;

	DatabaseUnreachableException(DatabaseFailure failure, ConnectionOrigin origin) {
		super(report(failure, origin), failure);
	}

	private static ErrorReport report(DatabaseFailure failure, ConnectionOrigin origin) {
		String place = (origin.place() != null) ? "The database at " + origin.place() : "The database";
		ErrorReport report = ErrorReport.of(place + problem(failure) + " Nothing was changed.", remedy(failure));
		if (origin.setting() != null) {
			report = report.with("from", origin.setting());
		}
		String state = failure.sqlState().isEmpty() ? "" : failure.sqlState() + ": ";
		return report.with(Fact.DATABASE, state + failure.answer().message());
	}

	private static String problem(DatabaseFailure failure) {
		if (failure.hasState("28")) {
			return " refused the user or the password.";
		}
		if (failure.hasState("3D000")) {
			return " cannot be used: its server runs, but has no database of that name.";
		}
		if (failure.hasState("57P03")) {
			return " is still starting.";
		}
		if (failure.hasState("53300")) {
			return " has no connection left.";
		}
		if (failure.hasState("55P03")) {
			return " is locked by another process.";
		}
		if (failure.hasState("58", "XX001")) {
			return " cannot be opened.";
		}
		return (failure.hasState("08") && !failure.hasState("08004")) ? " cannot be reached."
				: " refused the connection.";
	}

	private static String remedy(DatabaseFailure failure) {
		if (failure.answer().remedy() != null) {
			return failure.answer().remedy();
		}
		if (failure.hasState("28")) {
			return "Check user and password where the address was set, and that the role may log in from here "
					+ "(pg_hba.conf).";
		}
		if (failure.hasState("08004")) {
			return "It is up, and what it says is about the address: correct user, password or sslmode where it was set.";
		}
		if (failure.hasState("3D000")) {
			return "Create it (createdb, or CREATE DATABASE on that server), or correct the name in the address.";
		}
		if (failure.hasState("53300")) {
			return "Raise max_connections on the server, or make pools smaller.";
		}
		return "Is it running, and is the address right? In a project with a compose file: docker compose up -d db. "
				+ "One that needs longer to start: stillhead.connection.wait=2m";
	}

}
