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

package dev.stillhead.testing;

import java.sql.Connection;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A data source for what must not open a connection.
 */
public final class NoDatabase extends AbstractDataSource {

	/** The only one there is. */
	public static final NoDatabase INSTANCE = new NoDatabase();

	private NoDatabase() {
	}

	@Override
	public Connection getConnection() {
		throw new AssertionError("a connection was opened");
	}

	@Override
	public Connection getConnection(String user, String password) {
		return getConnection();
	}

}
