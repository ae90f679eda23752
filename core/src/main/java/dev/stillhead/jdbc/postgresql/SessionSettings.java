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

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.sql.SqlSyntax;

/**
 * The session that every revision starts from, as statements: everything that an earlier
 * one may have changed is put back, then come our own settings.
 *
 * @param application who migrates
 * @param execution the time limits
 * @param syntax how PostgreSQL quotes
 * @param serverVersion the server's major version
 * @param given statements that make the session again what it was when it was handed out
 */
record SessionSettings(Application application, ExecutionSettings execution, SqlSyntax syntax, int serverVersion,
		List<String> given) {

	/**
	 * From this version on, the server notices that its client is gone while it works.
	 */
	private static final int CHECKS_CLIENTS = 14;

	/**
	 * A timeout would leave an invalid index behind where one is built concurrently.
	 */
	static final String NO_LOCK_TIMEOUT = "SET lock_timeout TO 0";

	/**
	 * What a pool may have set on the connection: where unqualified names are found, and
	 * who owns what is made. Null where nothing was set.
	 */
	private static final String GIVEN = """
			SELECT (SELECT setting FROM pg_catalog.pg_settings WHERE name = 'search_path' AND source = 'session'),
				nullif(current_setting('role'), 'none')""";

	SessionSettings(Application application, ExecutionSettings execution, SqlSyntax syntax, int serverVersion) {
		this(application, execution, syntax, serverVersion, List.of());
	}

	/**
	 * These settings for a connection as it was handed out, which must not have been used
	 * yet.
	 * @param connection the connection
	 * @return settings that keep its search path and role
	 * @throws SQLException if the connection does not work
	 */
	SessionSettings keeping(Connection connection) throws SQLException {
		List<String> statements = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(GIVEN)) {
			row.next();
			keep(statements, "search_path", row.getString(1));
			keep(statements, "role", row.getString(2));
		}
		return new SessionSettings(this.application, this.execution, this.syntax, this.serverVersion, statements);
	}

	private void keep(List<String> statements, String setting, @Nullable String value) {
		if (value != null) {
			// SET would take a search path of several schemas for the name of one
			statements.add("SELECT pg_catalog.set_config(" + this.syntax.literal(setting) + ", "
					+ this.syntax.literal(value) + ", false)");
		}
	}

	/**
	 * What a step begins with.
	 * @param progress what others see of it, for example {@code 2/5}; may be empty
	 * @param inTransaction whether the time limits of transactional steps hold
	 * @return the statements
	 */
	List<String> fresh(String progress, boolean inTransaction) {
		List<String> statements = new ArrayList<>(List.of("RESET SESSION AUTHORIZATION", "RESET ROLE", "RESET ALL"));
		statements.addAll(this.given);
		statements.add("SET application_name TO "
				+ this.syntax.literal(SessionName.of(this.application, progress).toString()));
		statements.addAll(inTransaction ? limits("SET") : List.of(NO_LOCK_TIMEOUT));
		statements.add("SET idle_in_transaction_session_timeout TO 0");
		if (this.serverVersion >= CHECKS_CLIENTS) {
			statements.add("SET idle_session_timeout TO 0");
		}
		return statements;
	}

	/**
	 * The time limits of what runs in a transaction.
	 * @param set {@code SET} for the session, {@code SET LOCAL} for one transaction
	 * @return the statements
	 */
	List<String> limits(String set) {
		List<String> statements = new ArrayList<>();
		statements.add(set + " lock_timeout TO " + this.execution.lockTimeout().toMillis());
		if (this.execution.statementTimeout() != null) {
			statements.add(set + " statement_timeout TO " + this.execution.statementTimeout().toMillis());
		}
		return statements;
	}

	/**
	 * What is recorded in the middle of a step is written by the role that migrates,
	 * whatever the step has set, which holds again when the transaction ends.
	 * @return the statements
	 */
	List<String> ownForATransaction() {
		List<String> statements = new ArrayList<>(
				List.of("SET LOCAL SESSION AUTHORIZATION DEFAULT", "SET LOCAL ROLE NONE"));
		statements.addAll(limits("SET LOCAL"));
		return statements;
	}

	/**
	 * What lets the server notice that its client is gone. Not every platform can: a
	 * server that refuses is left as it is.
	 * @return the statements, perhaps none
	 */
	List<String> clientChecks() {
		List<String> statements = new ArrayList<>(List.of("SET tcp_keepalives_idle TO 15",
				"SET tcp_keepalives_interval TO 5", "SET tcp_keepalives_count TO 3"));
		if (this.serverVersion >= CHECKS_CLIENTS) {
			statements.add("SET client_connection_check_interval TO 2000");
		}
		return statements;
	}

}
