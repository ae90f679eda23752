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

package dev.stillhead.dialect;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What all transactions of one script share.
 *
 * @param id 16 hexadecimal digits in lower case that no other script has
 * @param place where version table and journal are; an empty schema where that is known
 * only when the script runs
 * @param present what of it is known to be there
 * @param makesOwnSchema whether a step makes the schema of the version table itself
 * @param limits the time limits
 */
public record ScriptFrame(String id, BookkeepingPlace place, Present present, boolean makesOwnSchema, Limits limits) {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

	/**
	 * Refuses null, and an id of another form.
	 */
	public ScriptFrame {
		Objects.requireNonNull(place, "'place' must not be null");
		Objects.requireNonNull(present, "'present' must not be null");
		Objects.requireNonNull(limits, "'limits' must not be null");
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("'id' must be 16 hexadecimal digits");
		}
	}

	/**
	 * What is known to be there already, and so need not be made.
	 *
	 * @param schemas the schemas of both tables
	 * @param versionTable the version table
	 * @param journal the journal, or none is kept
	 */
	public record Present(boolean schemas, boolean versionTable, boolean journal) {
	}

	/**
	 * The time limits of what runs in a transaction.
	 *
	 * @param lock how long a statement waits for a lock; zero for ever
	 * @param statement how long a statement may take; null for what the database says
	 */
	public record Limits(Duration lock, @Nullable Duration statement) {
	}

}
