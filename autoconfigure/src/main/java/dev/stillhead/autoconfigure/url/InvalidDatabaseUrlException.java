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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * The URL of a database cannot be read. The message says which one, from where, and what
 * to write instead; the password is masked even where the text could not be taken apart.
 */
public final class InvalidDatabaseUrlException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient UrlPlace place;

	InvalidDatabaseUrlException(ErrorReport report, UrlPlace place) {
		super(report);
		this.place = place;
	}

	/**
	 * Where the URL was set.
	 * @return property and source
	 */
	public UrlPlace place() {
		return this.place;
	}

}
