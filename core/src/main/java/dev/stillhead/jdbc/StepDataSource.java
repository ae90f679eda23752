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

package dev.stillhead.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Gives a callback the step's own connection, and refuses whatever would end the step's
 * transaction or the connection itself.
 */
public final class StepDataSource extends AbstractDataSource {

	private static final Set<String> REFUSED = Set.of("commit", "rollback", "setAutoCommit", "setSavepoint",
			"releaseSavepoint", "abort");

	private final Connection connection;

	/**
	 * For one step.
	 * @param connection the step's connection
	 */
	public StepDataSource(Connection connection) {
		this.connection = guarded(connection);
	}

	@Override
	public Connection getConnection() {
		return this.connection;
	}

	@Override
	public Connection getConnection(String username, String password) {
		throw new UnsupportedOperationException("A revision runs as the role that migrates");
	}

	private static Connection guarded(Connection connection) {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("close")) {
						return null;
					}
					if (REFUSED.contains(method.getName())) {
						throw new IllegalStateException("'" + method.getName()
								+ "' is not for a revision: the engine owns the transaction. What must be committed "
								+ "on its own belongs into a revision of its own, or outside a transaction.");
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

}
