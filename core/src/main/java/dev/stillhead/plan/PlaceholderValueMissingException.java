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

package dev.stillhead.plan;

import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A downgrade that the journal has stored needs values that this application does not
 * configure. Holds their names.
 */
public class PlaceholderValueMissingException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> names;

	PlaceholderValueMissingException(List<String> names) {
		super(ErrorReport.of(
				"the stored downgrade needs %s, for which this application has no value; nothing was changed"
					.formatted(names.stream().map((name) -> "${" + name + "}").collect(Collectors.joining(", "))),
				"Configure %s as the application does that stored it, then run the same command again."
					.formatted(names.stream()
						.map((name) -> "stillhead.placeholders." + name)
						.collect(Collectors.joining(", ")))));
		this.names = List.copyOf(names);
	}

	/**
	 * The names that have no value.
	 * @return sorted
	 */
	public List<String> names() {
		return this.names;
	}

}
