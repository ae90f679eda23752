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

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * Gives a database URL, its user and its password to the environment. It stands before
 * all other sources and decides each time it is asked, from what they hold then: sources
 * that come later, as tests and refreshes add them, count as much as if they had been
 * there from the start. Where Spring reads the properties right by itself, it holds
 * nothing.
 */
final class DatabaseUrlPropertySource extends EnumerablePropertySource<ConnectionProperties> {

	private static final String ENABLED = "stillhead.database-url.enabled";

	private final ConfigurableEnvironment environment;

	/** Set while deciding, when placeholders are resolved against what others hold. */
	private final ThreadLocal<Boolean> deciding = ThreadLocal.withInitial(() -> false);

	private volatile String[] names = {};

	DatabaseUrlPropertySource(ConnectionProperties properties, ConfigurableEnvironment environment) {
		super(name(properties), properties);
		this.environment = environment;
	}

	private static String name(ConnectionProperties properties) {
		return "stillhead.database-url (" + properties.url() + ")";
	}

	/**
	 * Puts both sources before all others; where they are already, puts them there again.
	 * @param environment the environment
	 */
	static void attach(ConfigurableEnvironment environment) {
		MutablePropertySources sources = environment.getPropertySources();
		for (ConnectionProperties properties : new ConnectionProperties[] { ConnectionProperties.DATASOURCE,
				ConnectionProperties.STILLHEAD }) {
			sources.remove(name(properties));
			sources.addFirst(new DatabaseUrlPropertySource(properties, environment));
		}
	}

	static @Nullable DatabaseUrlPropertySource find(ConfigurableEnvironment environment,
			ConnectionProperties properties) {
		return (environment.getPropertySources().get(name(properties)) instanceof DatabaseUrlPropertySource source)
				? source : null;
	}

	/**
	 * Decides from what the environment holds now.
	 * @return what comes of it; null if no URL is set or this is switched off
	 * @throws InvalidDatabaseUrlException if the URL that counts cannot be read
	 */
	@Nullable EffectiveConnection connection() {
		this.deciding.set(true);
		try {
			boolean enabled = Binder.get(this.environment).bind(ENABLED, Boolean.class).orElse(true);
			EffectiveConnection connection = enabled
					? new ConnectionResolver(getSource(), new Settings(this.environment)).resolve() : null;
			this.names = (connection != null) ? connection.values().keySet().toArray(String[]::new) : new String[0];
			return connection;
		}
		finally {
			this.deciding.remove();
		}
	}

	@Override
	public @Nullable Object getProperty(String name) {
		if (!getSource().contain(name) || this.deciding.get()) {
			return null;
		}
		EffectiveConnection connection = connection();
		return (connection != null) ? connection.values().get(name) : null;
	}

	@Override
	public boolean containsProperty(String name) {
		return getProperty(name) != null;
	}

	/**
	 * The properties given when last asked: Spring Boot asks for this list far too often
	 * to decide anew each time, and does not need it to find a property.
	 */
	@Override
	public String[] getPropertyNames() {
		return this.names.clone();
	}

}
