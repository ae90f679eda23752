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

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A generated Java revision does not compile.
 */
public class GeneratedSourceException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> problems;

	GeneratedSourceException(String className, List<String> problems) {
		super(ErrorReport.of("The generated revision " + className + " does not compile. Nothing was written.",
				"This is a bug, of Stillhead, of an AutogenerateCustomizer or of the project's template: please report it. "
						+ "Until it is mended: --format sql")
			.with("compiler", String.join("\n", problems)));
		this.problems = List.copyOf(problems);
	}

	/**
	 * What the compiler said.
	 * @return one or more lines for each problem
	 */
	public List<String> problems() {
		return this.problems;
	}

}
