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

package dev.stillhead.autoconfigure.url;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where an application connects, and as whom.
 *
 * @param url the JDBC URL
 * @param user the user that the driver is given, if any
 * @param password the password that the driver is given, if any
 */
record Connected(String url, @Nullable String user, @Nullable String password) {

	static final String SECRET = "s3cret-";

	/**
	 * What the application's connection details and its pool say, which have to agree.
	 * @param context the running application
	 * @return what both say
	 */
	static Connected of(ApplicationContext context) {
		JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
		HikariDataSource pool = context.getBean(HikariDataSource.class);
		Connected connected = new Connected(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
		assertThat(connected)
			.isEqualTo(new Connected(details.getJdbcUrl(), details.getUsername(), details.getPassword()));
		return connected;
	}

	/**
	 * What every test here is about.
	 */
	void hasNothingOfAnotherSource() {
		String source = this.url.replaceFirst("jdbc:postgresql://([^/]*)/.*", "$1");
		if (this.user != null) {
			assertThat(this.user).endsWith("-" + source);
		}
		if (this.password != null) {
			assertThat(this.password).endsWith("-" + source);
		}
	}

}
