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

import dev.stillhead.autogenerate.MissingFill;
import dev.stillhead.autogenerate.ObjectKind;
import dev.stillhead.autogenerate.RenameCandidate;
import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Something has to be decided before a revision can be generated.
 */
final class UndecidedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private UndecidedException(ErrorReport report) {
		super(report);
	}

	static UndecidedException refused() {
		return new UndecidedException(ErrorReport.of("not decided; nothing was written", ""));
	}

	static UndecidedException rename(RenameCandidate candidate, String lost) {
		String rename = "--rename " + candidate.renameOption();
		String drop = "--drop " + candidate.dropOption();
		int width = Math.max(rename.length(), drop.length()) + 5;
		String part = candidate.rename().part();
		String annotation = (part != null) ? "or, on the field: @RenamedFrom(\"" + part + "\")"
				: "or, on the class: @RenamedFrom(\"" + candidate.rename().object().name() + "\")";
		return new UndecidedException(ErrorReport.of(
				"%s may be the renamed %s, and there is no terminal to ask; nothing was written"
					.formatted(candidate.newFullName(), (part != null) ? part : candidate.rename().object()),
				padded(rename, width) + ModelQuestions.kept(candidate) + "\n" + padded(drop, width) + lost
						+ ((candidate.rename().kind() != ObjectKind.SEQUENCE) ? "\n" + annotation : "")));
	}

	static UndecidedException fill(MissingFill missing) {
		return new UndecidedException(ErrorReport.of(
				"%s.%s takes no null and has no default, and there is no terminal to ask what rows shall have in it; nothing was written"
					.formatted(missing.table(), missing.column().name()),
				"--fill " + missing.option()
						+ "     what the rows have that are there already\nor, on the field: @ColumnDefault(\"…\")"));
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

}
