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

package dev.stillhead.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Which database it is, for people; nothing in it is secret.
 *
 * @param product for example {@code PostgreSQL}
 * @param version for example {@code 17.2}
 * @param url the JDBC URL without its query, so without any password
 * @param place host, port and database name, or the file
 * @param user the role; null where the database has none
 */
public record DatabaseInfo(String product, String version, String url, String place, @Nullable String user) {

	/**
	 * The database in one phrase.
	 * @return for example {@code PostgreSQL 17.2 at db:5432/habits as habits_owner}
	 */
	public String description() {
		return this.product + " " + this.version + " at " + this.place
				+ ((this.user != null) ? " as " + this.user : "");
	}

}
