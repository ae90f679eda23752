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

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Where the URL in use was set, and what it displaced, for logs and errors. Immutable and
 * free of passwords.
 *
 * @param place where it was set
 * @param written what was written there, masked
 * @param jdbcUrl the URL that came of it, masked
 * @param displaced what was set elsewhere for the same purpose and does not count, the
 * nearest first
 */
public record DatabaseUrlOrigin(UrlPlace place, String written, String jdbcUrl, List<UrlPlace> displaced) {

	/**
	 * Copies the list.
	 */
	public DatabaseUrlOrigin {
		displaced = List.copyOf(displaced);
	}

	/**
	 * Where {@code spring.datasource.url} comes from, as the environment has it now.
	 * @param environment the application's environment
	 * @return null if no URL is set, or this is switched off
	 */
	public static @Nullable DatabaseUrlOrigin ofDataSource(Environment environment) {
		return of(environment, ConnectionProperties.DATASOURCE);
	}

	/**
	 * Where {@code stillhead.url} comes from, as the environment has it now.
	 * @param environment the application's environment
	 * @return null if no URL is set, or this is switched off
	 */
	public static @Nullable DatabaseUrlOrigin ofStillhead(Environment environment) {
		return of(environment, ConnectionProperties.STILLHEAD);
	}

	private static @Nullable DatabaseUrlOrigin of(Environment environment, ConnectionProperties properties) {
		DatabaseUrlPropertySource source = (environment instanceof ConfigurableEnvironment configurable)
				? DatabaseUrlPropertySource.find(configurable, properties) : null;
		EffectiveConnection connection = (source != null) ? source.connection() : null;
		return (connection != null) ? connection.origin() : null;
	}

	/**
	 * Whether a URL in use is the one described here. It is not where connection details
	 * of a container, or a {@code DataSource} of the application's own, took its place.
	 * @param inUse the JDBC URL in use
	 * @return whether it is the same
	 */
	public boolean describes(String inUse) {
		return this.jdbcUrl.equals(MaskedUrl.of(inUse));
	}

	/**
	 * The place, as messages print it.
	 * @return for example {@code DATABASE_URL (environment)}
	 */
	@Override
	public String toString() {
		return this.place.toString();
	}

}
