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
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * Two attributes are mapped to one column and want it to be of different types.
 */
public class EntitiesDisagreeException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String column;

	EntitiesDisagreeException(String column, String first, String second) {
		super(ErrorReport
			.of("Two attributes want " + column + " to be of different types. Nothing was written.",
					"Give both the same length, precision or columnDefinition.")
			.with(Fact.WHERE, first + "\n" + second));
		this.column = column;
	}

	/**
	 * The column.
	 * @return table and column
	 */
	public String column() {
		return this.column;
	}

}
