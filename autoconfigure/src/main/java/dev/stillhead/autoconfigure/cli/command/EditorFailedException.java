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

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * An editor is not there, or ended with an error.
 */
public final class EditorFailedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final String REMEDY = "Name an editor: EDITOR=nano, in the environment.";

	private EditorFailedException(String problem, @Nullable Throwable cause) {
		super(ErrorReport.of(problem, REMEDY), cause);
	}

	static EditorFailedException missing(String editor, IOException cause) {
		return new EditorFailedException("The editor \"" + editor + "\" cannot be started; no file was opened.", cause);
	}

	static EditorFailedException noTerminal() {
		return new EditorFailedException("There is no terminal to edit at; no file was opened.", null);
	}

	static EditorFailedException ended(String editor, int exitCode) {
		return new EditorFailedException("The editor \"" + editor + "\" ended with exit code " + exitCode + ".", null);
	}

}
