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

package dev.stillhead.error;

import java.util.Objects;

/**
 * One line of an error's body: a label such as {@code where} and what is known under it.
 * The text may hold line ends; a renderer indents what follows the first.
 *
 * @param label one lower-case word
 * @param text what is known; never a password and never a value of a row
 */
public record Fact(String label, String text) {

	/** Where in the project: file, line, statement. */
	public static final String WHERE = "where";

	/** The statement concerned, shortened. */
	public static final String STATEMENT = "statement";

	/** What the database answered, after its SQLSTATE. */
	public static final String DATABASE = "database";

	/** What is true now. */
	public static final String STATE = "state";

	/**
	 * Refuses null.
	 */
	public Fact {
		Objects.requireNonNull(label, "'label' must not be null");
		Objects.requireNonNull(text, "'text' must not be null");
	}

}
