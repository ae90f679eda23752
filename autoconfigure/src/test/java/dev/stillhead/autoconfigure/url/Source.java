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

import java.util.Locale;

/**
 * Where a property can be set, the farthest first.
 */
enum Source {

	CONFIG_FILE("application.properties"),

	ENV_FILE(".env"),

	ENVIRONMENT("environment"),

	SYSTEM_PROPERTY("system properties"),

	COMMAND_LINE("command line"),

	TEST_PROPERTY("test properties"),

	DYNAMIC_PROPERTY("@DynamicPropertySource");

	private final String label;

	Source(String label) {
		this.label = label;
	}

	/** What messages call it; a file is called by its path, of which this is the end. */
	String label() {
		return this.label;
	}

	/** A host name that tells where a URL comes from. */
	String host() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean isNearerThan(Source other) {
		return compareTo(other) > 0;
	}

	/** The property as this source spells it. */
	String spelled(String property) {
		return (this == ENVIRONMENT) ? property.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT) : property;
	}

}
