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

package dev.stillhead.autoconfigure.serviceconnection;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import dev.stillhead.autoconfigure.StillheadConnectionDetails;

/**
 * Revisions run where Docker Compose has the application connect, whatever
 * {@code stillhead.url} says of another place.
 */
final class JdbcAdaptingConnectionDetailsFactory
		implements ConnectionDetailsFactory<JdbcConnectionDetails, StillheadConnectionDetails> {

	@Override
	public StillheadConnectionDetails getConnectionDetails(JdbcConnectionDetails source) {
		return new StillheadConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return source.getJdbcUrl();
			}

			@Override
			public @Nullable String getUsername() {
				return source.getUsername();
			}

			@Override
			public @Nullable String getPassword() {
				return source.getPassword();
			}

			@Override
			public String getDriverClassName() {
				return source.getDriverClassName();
			}

		};
	}

}
