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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;

/**
 * Decides which URL counts and who connects with it. The URL that was set nearest wins;
 * in one source the property wins over {@code DATABASE_URL}. A URL that is translated
 * brings its user and password with it, and a {@code DATABASE_URL} that loses takes what
 * was set for it along: a blank value hides what a farther source has, for Spring Boot
 * reads blank as not set.
 */
final class ConnectionResolver {

	private static final String HIDDEN = "";

	private final ConnectionProperties properties;

	private final Settings settings;

	private final Map<String, String> values = new LinkedHashMap<>();

	private final List<UrlPlace> displaced = new ArrayList<>();

	ConnectionResolver(ConnectionProperties properties, Settings settings) {
		this.properties = properties;
		this.settings = settings;
	}

	/**
	 * Decides.
	 * @return what comes of it; null if no URL is set
	 * @throws InvalidDatabaseUrlException if the URL that counts cannot be read
	 */
	@Nullable EffectiveConnection resolve() {
		Setting property = this.settings.nearest(this.properties.url());
		Setting databaseUrl = this.properties.readsDatabaseUrl() ? this.settings.nearestDatabaseUrl() : null;
		if (databaseUrl != null && (property == null || databaseUrl.rank() < property.rank())) {
			displace(databaseUrl, property);
			return translated(databaseUrl);
		}
		if (property == null) {
			return null;
		}
		displace(property, databaseUrl);
		if (DatabaseUrl.needsTranslation(property.text())) {
			return translated(property);
		}
		if (databaseUrl != null) {
			hideBetween(property, databaseUrl, this.properties.user());
			hideBetween(property, databaseUrl, this.properties.password());
		}
		return connection(property, property.text());
	}

	private void displace(Setting winner, @Nullable Setting loser) {
		if (loser != null && !loser.text().equals(winner.text())) {
			this.displaced.add(loser.place());
		}
	}

	private EffectiveConnection translated(Setting winner) {
		DatabaseUrl url = DatabaseUrl.parse(winner.text(), winner.place());
		Setting user = this.settings.nearest(this.properties.user());
		Setting taken = url.userLeftOpen()
				? this.settings.nearest(this.properties.user(), (rank) -> rank <= winner.rank()) : null;
		if (user != null && taken == null) {
			this.displaced.add(user.place());
		}
		this.values.put(this.properties.url(), LiteralText.escaped(url.jdbcUrl()));
		this.values.put(this.properties.user(), (taken != null) ? taken.raw() : literal(url.user()));
		this.values.put(this.properties.password(), (taken != null) ? passwordBeside(taken) : literal(url.password()));
		hideDriver(winner, url);
		this.properties.pools().forEach((pool) -> replaceInPool(winner, pool));
		return connection(winner, url.jdbcUrl());
	}

	private static String literal(@Nullable String text) {
		return (text != null) ? LiteralText.escaped(text) : HIDDEN;
	}

	private String passwordBeside(Setting user) {
		Setting password = this.settings.nearest(this.properties.password(), (rank) -> rank == user.rank());
		return (password != null) ? password.raw() : HIDDEN;
	}

	/** A driver that was named for another URL would refuse this one. */
	private void hideDriver(Setting winner, DatabaseUrl url) {
		String property = this.properties.driver();
		Setting driver = (property != null) ? this.settings.nearest(property) : null;
		if (property != null && driver != null && driver.rank() > winner.rank()
				&& DatabaseDriver.fromJdbcUrl(url.jdbcUrl()) != DatabaseDriver.UNKNOWN) {
			this.values.put(property, HIDDEN);
		}
	}

	/** A pool's own URL or user would be laid over the unit afterwards. */
	private void replaceInPool(Setting winner, ConnectionProperties pool) {
		replace(winner, pool.url(), this.properties.url());
		replace(winner, pool.user(), this.properties.user());
		replace(winner, pool.password(), this.properties.password());
	}

	private void replace(Setting winner, String poolProperty, String property) {
		Setting setting = this.settings.nearest(poolProperty);
		String value = this.values.get(property);
		if (setting != null && value != null && setting.rank() > winner.rank()) {
			this.values.put(poolProperty, value);
			this.displaced.add(setting.place());
		}
	}

	/** What stands between the two was set for the one that lost. */
	private void hideBetween(Setting winner, Setting loser, String property) {
		Setting setting = this.settings.nearest(property);
		if (setting != null && setting.rank() > winner.rank() && setting.rank() <= loser.rank()) {
			Setting next = this.settings.nearest(property, (rank) -> rank > loser.rank());
			this.values.put(property, (next != null) ? next.raw() : HIDDEN);
			this.displaced.add(setting.place());
		}
	}

	private EffectiveConnection connection(Setting winner, String jdbcUrl) {
		return new EffectiveConnection(this.values, new DatabaseUrlOrigin(winner.place(),
				MaskedUrl.of(UrlText.stripped(winner.text())), MaskedUrl.of(jdbcUrl), this.displaced));
	}

}
