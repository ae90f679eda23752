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

package dev.stillhead.autoconfigure.jpa;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Hibernate refuses the mapping of the application's entities.
 */
public class EntitiesNotMappedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	EntitiesNotMappedException(Throwable cause) {
		super(ErrorReport
			.of("The entities cannot be mapped, so there is no model to compare with. Nothing was written.",
					"Correct the mapping; the application would not start with it either.")
			.with("hibernate", innermost(cause)), cause);
	}

	private static String innermost(Throwable failure) {
		StringBuilder text = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
			if (text.indexOf(message) < 0) {
				text.append((text.length() > 0) ? "\n" : "").append(message);
			}
		}
		return text.toString();
	}

}
