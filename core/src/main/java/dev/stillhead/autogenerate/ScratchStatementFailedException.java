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

import dev.stillhead.runtime.DatabaseFailure;

/**
 * A statement failed in a scratch database. Internal to a run: whoever catches it knows
 * whose statement it is, and words it for the user.
 */
public class ScratchStatementFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String statement;

	private final transient DatabaseFailure failure;

	/**
	 * A statement that failed.
	 * @param statement the statement
	 * @param failure what the database said
	 */
	public ScratchStatementFailedException(String statement, DatabaseFailure failure) {
		super(failure.getMessage(), failure);
		this.statement = statement;
		this.failure = failure;
	}

	/**
	 * The statement.
	 * @return all of it
	 */
	public String statement() {
		return this.statement;
	}

	/**
	 * What the database said.
	 * @return the failure
	 */
	public DatabaseFailure failure() {
		return this.failure;
	}

}
