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

package dev.stillhead.autoconfigure.cli.command;

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * The model differs from the database in what no operation changes.
 */
final class UnsupportedDifferencesException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private UnsupportedDifferencesException(List<String> sentences) {
		super(ErrorReport
			.of("some of this cannot be generated; nothing was written",
					"Write that part by hand and apply it: migrate revision -m \"…\"; or leave it out: --only TABLE, "
							+ "stillhead.autogenerate.exclude")
			.with("by hand", String.join("\n", sentences)));
	}

	static void refuse(List<String> sentences) {
		if (!sentences.isEmpty()) {
			throw new UnsupportedDifferencesException(sentences);
		}
	}

}
