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

package dev.stillhead.jdbc.postgresql;

import java.sql.SQLException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.DatabaseFailure.Answer;

/**
 * What PostgreSQL says of an error. Class 22 (data exceptions) and class 23 (integrity
 * constraint violations) quote values of rows; those are masked.
 */
final class PostgresqlErrors {

	private static final Pattern ROW_VALUES = Pattern.compile("(= ?|contains )\\(.*?\\)(?= |\\.|$)", Pattern.DOTALL);

	private static final Pattern QUOTED_VALUE = Pattern.compile(": \".*\"", Pattern.DOTALL);

	private PostgresqlErrors() {
	}

	static DatabaseFailure failure(SQLException ex) {
		String state = (ex.getSQLState() != null) ? ex.getSQLState() : "";
		ServerErrorMessage server = (ex instanceof PSQLException psql) ? psql.getServerErrorMessage() : null;
		if (server == null) {
			return new DatabaseFailure(new Answer(state, firstLine(ex), null, 0, null, null), ex);
		}
		String message = (server.getMessage() != null) ? server.getMessage() : firstLine(ex);
		return new DatabaseFailure(
				new Answer(state, maskMessage(state, message), maskDetail(state, server.getDetail()),
						server.getPosition(), qualified(server.getSchema(), server.getTable()), server.getConstraint()),
				ex);
	}

	private static String firstLine(SQLException ex) {
		String message = String.valueOf(ex.getMessage());
		Throwable cause = ex.getCause();
		String first = message.lines().findFirst().orElse("");
		return (cause != null && cause.getMessage() != null && !first.contains(cause.getMessage()))
				? first + " (" + cause.getMessage() + ")" : first;
	}

	static String maskMessage(String state, String message) {
		return state.startsWith("22") ? QUOTED_VALUE.matcher(message).replaceAll(": \"…\"") : message;
	}

	static @Nullable String maskDetail(String state, @Nullable String detail) {
		if (detail == null || state.startsWith("22")) {
			return null;
		}
		return state.startsWith("23") ? ROW_VALUES.matcher(detail).replaceAll("$1(…)") : detail;
	}

	private static @Nullable String qualified(@Nullable String schema, @Nullable String table) {
		if (table == null) {
			return null;
		}
		return (schema != null) ? schema + "." + table : table;
	}

}
