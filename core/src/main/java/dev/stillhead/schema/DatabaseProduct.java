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

package dev.stillhead.schema;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Product and version of a database.
 *
 * @param name the product as its driver names it, for example {@code PostgreSQL}
 * @param major the first number of its version; 0 if it is not known
 * @param minor the second number of its version; 0 if there is none
 */
public record DatabaseProduct(String name, int major, int minor) {

	private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+))?.*", Pattern.DOTALL);

	/**
	 * Refuses null.
	 */
	public DatabaseProduct {
		Objects.requireNonNull(name, "'name' must not be null");
	}

	/**
	 * Reads the version that a driver reports.
	 * @param name the product as its driver names it
	 * @param version for example {@code 17.2 (Debian 17.2-1.pgdg120+1)} or
	 * {@code 18beta1}
	 * @return the product
	 * @throws IllegalArgumentException if the version does not begin with a number
	 */
	public static DatabaseProduct of(String name, String version) {
		Matcher matcher = VERSION.matcher(version);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'%s' is not a version".formatted(version));
		}
		String minor = matcher.group(2);
		return new DatabaseProduct(name, Integer.parseInt(matcher.group(1)),
				(minor != null) ? Integer.parseInt(minor) : 0);
	}

	/**
	 * A product of which only the name is known, as somebody types it who has no database
	 * at hand. A dialect takes it for the newest version that it knows.
	 * @param name the product's name in any case of letters, for example
	 * {@code postgresql}
	 * @return the product
	 */
	public static DatabaseProduct newest(String name) {
		return new DatabaseProduct(name, 0, 0);
	}

	/**
	 * Whether the version is known.
	 * @return whether it is
	 */
	public boolean hasVersion() {
		return this.major > 0;
	}

	/**
	 * Whether it is PostgreSQL.
	 * @return whether it is
	 */
	public boolean isPostgresql() {
		return this.name.equalsIgnoreCase("PostgreSQL");
	}

	/**
	 * Whether it is SQLite.
	 * @return whether it is
	 */
	public boolean isSqlite() {
		return this.name.equalsIgnoreCase("SQLite");
	}

	/**
	 * Whether it is of this version or a later one.
	 * @param majorVersion the first number of the version
	 * @return whether it is
	 */
	public boolean isAtLeast(int majorVersion) {
		return this.major >= majorVersion;
	}

	/**
	 * Product and version, for people.
	 */
	@Override
	public String toString() {
		return !hasVersion() ? this.name : this.name + " " + this.major + "." + this.minor;
	}

}
