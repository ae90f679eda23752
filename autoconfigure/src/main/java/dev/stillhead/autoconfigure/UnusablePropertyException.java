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

package dev.stillhead.autoconfigure;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A configuration property has a value that cannot be used.
 */
public class UnusablePropertyException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String property;

	/**
	 * An error.
	 * @param property the property's name
	 * @param reason why its value cannot be used, the end of a sentence that begins with
	 * the name
	 * @param remedy what to write instead
	 */
	public UnusablePropertyException(String property, String reason, String remedy) {
		super(ErrorReport.of(property + " " + reason + "; nothing was migrated.", remedy));
		this.property = property;
	}

	/**
	 * Which property.
	 * @return its name, for example {@code stillhead.target}
	 */
	public String property() {
		return this.property;
	}

}
