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

package dev.stillhead.authoring;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * A file or a folder could not be made. Everything is as before. Holds its path.
 */
public final class RevisionNotWrittenException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Path path;

	/**
	 * An error for one file or folder.
	 * @param path the file or folder
	 * @param shown the same, as people know it
	 * @param reason what happened
	 * @param cause what is behind it
	 */
	RevisionNotWrittenException(Path path, String shown, String reason, Throwable cause) {
		super(ErrorReport
			.of("%s could not be written; everything is as before".formatted(shown),
					(cause instanceof AccessDeniedException) ? "Make the folder writable for the user that runs this."
							: "Remove what is in the way; then try again.")
			.with(Fact.WHERE, path.toString())
			.with("reason", reason), cause);
		this.path = path;
	}

	/**
	 * The file or folder.
	 * @return an absolute path
	 */
	public Path path() {
		return this.path;
	}

}
