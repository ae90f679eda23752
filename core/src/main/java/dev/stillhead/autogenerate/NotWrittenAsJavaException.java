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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * An operation that a customizer has put among what is generated has no form in Java
 * source; the comparison itself never makes one.
 */
public final class NotWrittenAsJavaException extends MigrationException {

	private static final long serialVersionUID = 1L;

	NotWrittenAsJavaException(Object operation) {
		super(ErrorReport.of(
				operation.getClass().getSimpleName() + " cannot be generated as Java source; nothing was written.",
				"Write the revision as SQL, with --format sql, or the operation by hand."));
	}

}
