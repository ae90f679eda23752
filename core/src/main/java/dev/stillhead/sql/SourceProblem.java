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

package dev.stillhead.sql;

import java.util.Objects;

/**
 * One thing that is wrong (or, as a warning, odd) in a source file. A value, so that all
 * problems of all files can be gathered before anything is thrown.
 *
 * @param location where
 * @param text what is wrong, one sentence without a full stop
 * @param remedy what to write instead
 */
public record SourceProblem(SourceLocation location, String text, String remedy) {

	/**
	 * Refuses null.
	 */
	public SourceProblem {
		Objects.requireNonNull(location, "'location' must not be null");
		Objects.requireNonNull(text, "'text' must not be null");
		Objects.requireNonNull(remedy, "'remedy' must not be null");
	}

	/**
	 * What an error says, as a value.
	 * @param error the error
	 * @return the problem
	 */
	public static SourceProblem of(SqlTextException error) {
		return new SourceProblem(error.location(), error.problem(), error.remedy());
	}

}
