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

/**
 * How a foreign key behaves.
 *
 * @param onDelete what happens when the other row goes
 * @param onUpdate what happens when the other row changes its key
 * @param matchFull whether a key of several columns is null as a whole or not at all
 * @param deferral when it is checked
 * @param validated whether the rows that were there before it are known to meet it
 */
public record ForeignKeyOptions(ReferentialAction onDelete, ReferentialAction onUpdate, boolean matchFull,
		Deferral deferral, boolean validated) {

	/** As SQL has it where nothing is said. */
	public static final ForeignKeyOptions DEFAULTS = new ForeignKeyOptions(ReferentialAction.NO_ACTION,
			ReferentialAction.NO_ACTION, false, Deferral.NOT_DEFERRABLE, true);

	/**
	 * Refuses null.
	 */
	public ForeignKeyOptions {
		Objects.requireNonNull(onDelete, "'onDelete' must not be null");
		Objects.requireNonNull(onUpdate, "'onUpdate' must not be null");
		Objects.requireNonNull(deferral, "'deferral' must not be null");
	}

	/**
	 * These options with another action.
	 * @param action what happens when the other row goes
	 * @return new options
	 */
	public ForeignKeyOptions withOnDelete(ReferentialAction action) {
		return new ForeignKeyOptions(action, this.onUpdate, this.matchFull, this.deferral, this.validated);
	}

	/**
	 * These options with another action.
	 * @param action what happens when the other row changes its key
	 * @return new options
	 */
	public ForeignKeyOptions withOnUpdate(ReferentialAction action) {
		return new ForeignKeyOptions(this.onDelete, action, this.matchFull, this.deferral, this.validated);
	}

	/**
	 * These options for a key that is null as a whole or not at all.
	 * @return new options
	 */
	public ForeignKeyOptions withMatchFull() {
		return new ForeignKeyOptions(this.onDelete, this.onUpdate, true, this.deferral, this.validated);
	}

	/**
	 * These options, checked at another time.
	 * @param when when the key is checked
	 * @return new options
	 */
	public ForeignKeyOptions withDeferral(Deferral when) {
		return new ForeignKeyOptions(this.onDelete, this.onUpdate, this.matchFull, when, this.validated);
	}

	/**
	 * These options for a key that the rows that are there meet, or need not.
	 * @param known whether they are known to meet it
	 * @return new options
	 */
	public ForeignKeyOptions withValidated(boolean known) {
		return new ForeignKeyOptions(this.onDelete, this.onUpdate, this.matchFull, this.deferral, known);
	}

}
