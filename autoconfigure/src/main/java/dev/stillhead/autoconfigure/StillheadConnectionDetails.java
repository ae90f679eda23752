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

package dev.stillhead.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * What revisions connect with, where that is not what the application connects with.
 * Whatever is null is taken from the application's {@code DataSource}.
 */
public interface StillheadConnectionDetails extends ConnectionDetails {

	/**
	 * The database.
	 * @return its JDBC URL, or null for the application's
	 */
	default @Nullable String getJdbcUrl() {
		return null;
	}

	/**
	 * The role that runs revisions.
	 * @return its name, or null for the application's
	 */
	default @Nullable String getUsername() {
		return null;
	}

	/**
	 * The role's password.
	 * @return the password, or null for none, or the application's
	 */
	default @Nullable String getPassword() {
		return null;
	}

	/**
	 * The JDBC driver.
	 * @return its class, or null for the one that the URL names
	 */
	default @Nullable String getDriverClassName() {
		return null;
	}

}
