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

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactories;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import dev.stillhead.autoconfigure.StillheadConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

class JdbcAdaptingConnectionDetailsFactoryTests {

	private final JdbcConnectionDetails compose = new ComposeConnectionDetails();

	@Test
	void runsRevisionsWhereTheApplicationConnects() {
		StillheadConnectionDetails details = new JdbcAdaptingConnectionDetailsFactory()
			.getConnectionDetails(this.compose);
		assertThat(details.getJdbcUrl()).isEqualTo("jdbc:postgresql://localhost:49153/habits");
		assertThat(details.getUsername()).isEqualTo("habits");
		assertThat(details.getPassword()).isEqualTo("secret");
		assertThat(details.getDriverClassName()).isEqualTo("org.postgresql.Driver");
	}

	@Test
	void isFoundByBoot() {
		Map<Class<?>, ConnectionDetails> details = new ConnectionDetailsFactories(getClass().getClassLoader())
			.getConnectionDetails(this.compose, true);
		assertThat(details).containsKey(StillheadConnectionDetails.class);
	}

	private static final class ComposeConnectionDetails implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "habits";
		}

		@Override
		public String getPassword() {
			return "secret";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://localhost:49153/habits";
		}

	}

}
