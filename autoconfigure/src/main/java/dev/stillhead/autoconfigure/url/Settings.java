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
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * The sources of an environment one by one, the nearest first, without what this package
 * adds: who set what, where.
 */
final class Settings {

	private static final String DATABASE_URL = "DATABASE_URL";

	private final ConfigurableEnvironment environment;

	private final List<Source> sources = new ArrayList<>();

	Settings(ConfigurableEnvironment environment) {
		this.environment = environment;
		for (ConfigurationPropertySource view : ConfigurationPropertySources.get(environment)) {
			if (view.getUnderlyingSource() instanceof PropertySource<?> properties
					&& !(properties instanceof DatabaseUrlPropertySource)) {
				this.sources.add(new Source(properties, view));
			}
		}
	}

	/**
	 * The nearest setting of a property, in any spelling that Spring Boot binds.
	 * @param name the canonical name
	 * @return the setting, null if there is none or the nearest is blank
	 */
	@Nullable Setting nearest(String name) {
		return nearest(name, (rank) -> true);
	}

	/**
	 * The nearest setting of a property in some of the sources.
	 * @param name the canonical name
	 * @param ranks which sources to look at
	 * @return the setting, null if there is none or the nearest is blank
	 */
	@Nullable Setting nearest(String name, IntPredicate ranks) {
		ConfigurationPropertyName propertyName = ConfigurationPropertyName.of(name);
		for (int rank = 0; rank < this.sources.size(); rank++) {
			Source source = this.sources.get(rank);
			ConfigurationProperty property = ranks.test(rank) ? source.view().getConfigurationProperty(propertyName)
					: null;
			if (property != null) {
				String written = (property.getOrigin() instanceof PropertySourceOrigin origin)
						? origin.getPropertyName() : name;
				return setting(rank, property.getValue(), source.properties(), written);
			}
		}
		return null;
	}

	/**
	 * The nearest {@code DATABASE_URL}. It is no name in Spring Boot's form, so it is
	 * read in exactly this spelling.
	 * @return the setting, null if there is none or the nearest is blank
	 */
	@Nullable Setting nearestDatabaseUrl() {
		for (int rank = 0; rank < this.sources.size(); rank++) {
			PropertySource<?> properties = this.sources.get(rank).properties();
			Object value = properties.getProperty(DATABASE_URL);
			if (value != null) {
				return setting(rank, value, properties, DATABASE_URL);
			}
		}
		return null;
	}

	private @Nullable Setting setting(int rank, Object value, PropertySource<?> properties, String written) {
		String raw = value.toString();
		UrlPlace place = new UrlPlace(written, SourceName.of(properties, written));
		Setting setting = new Setting(rank, raw, resolved(raw), place);
		return setting.isBlank() ? null : setting;
	}

	private String resolved(String raw) {
		try {
			return this.environment.resolvePlaceholders(raw);
		}
		catch (IllegalArgumentException ex) {
			// Circular: whoever uses the property says so
			return raw;
		}
	}

	/** A source, and Spring Boot's view on it, which knows other spellings. */
	private record Source(PropertySource<?> properties, ConfigurationPropertySource view) {
	}

}
