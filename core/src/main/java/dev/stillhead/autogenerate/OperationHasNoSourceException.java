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
import dev.stillhead.operation.MigrateOperation;

/**
 * An operation holds code, which cannot be written down.
 */
public class OperationHasNoSourceException extends MigrationException {

	private static final long serialVersionUID = 1L;

	/**
	 * An operation that a customizer has put among the others.
	 * @param operation the operation
	 */
	public OperationHasNoSourceException(MigrateOperation operation) {
		super(ErrorReport.of(
				"an operation of the kind %s cannot be written into a revision, as it holds code; nothing was written"
					.formatted(operation.getClass().getSimpleName()),
				"Let the customizer add SQL instead: op.execute(sql(\"…\").undoneBy(\"…\")), and add the code by hand."));
	}

}
