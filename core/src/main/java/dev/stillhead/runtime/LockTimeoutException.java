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

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Another instance migrated for longer than this one was willing to wait.
 */
public class LockTimeoutException extends MigrationException {

	private static final long serialVersionUID = 1L;

	LockTimeoutException(@Nullable LockHolder holder, Duration waited) {
		super(ErrorReport.of(
				"Waited " + Phrases.duration(waited) + " for " + ((holder != null) ? holder.description() : "another")
						+ " to finish migrating; nothing was changed by this instance.",
				"Start again when it is done, or wait longer: stillhead.replicas.wait"));
	}

}
