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

package dev.stillhead.autogenerate;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * There is no scratch database that model and revisions could be tried in.
 */
public class ScratchNotCreatedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	/**
	 * A database that could not be made.
	 * @param report why, and what to do
	 * @param cause the failure, if there was one
	 */
	public ScratchNotCreatedException(ErrorReport report, @Nullable Throwable cause) {
		super(report, cause);
	}

}
