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
 * The application says nothing of what its database is to be.
 */
public class NoModelException extends MigrationException {

	private static final long serialVersionUID = 1L;

	NoModelException() {
		super(ErrorReport.of("there is no model to compare the database with; nothing was written", """
				Give the application one of:
				  entities        classes with @Entity below the application's package, or named by @EntityScan
				  a script        stillhead.autogenerate.schema=classpath:schema.sql
				  a declaration   a bean that implements dev.stillhead.autogenerate.Schema"""));
	}

}
