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

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * A new file was written, and a hook failed that was to run afterwards. Holds the file,
 * the hook and its exit code.
 */
public final class HookFailedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	private final String hook;

	private final @Nullable Integer exitCode;

	/**
	 * An error for one hook.
	 * @param file the file
	 * @param shown the file as people know it
	 * @param hook the command as it is configured
	 * @param exitCode how it ended; null if it did not end by itself
	 * @param reason what happened, and what it printed
	 */
	HookFailedException(Path file, String shown, String hook, @Nullable Integer exitCode, String reason) {
		super(ErrorReport
			.of("%s was written, but a hook failed".formatted(shown),
					"Run the rest by hand, or correct stillhead.revision.hooks; the file stays as it is.")
			.with(Fact.WHERE, shown)
			.with("hook", hook)
			.with("reason", reason));
		this.file = file;
		this.hook = hook;
		this.exitCode = exitCode;
	}

	/**
	 * The file that was written.
	 * @return an absolute path
	 */
	public Path file() {
		return this.file;
	}

	/**
	 * The hook that failed.
	 * @return the command as it is configured
	 */
	public String hook() {
		return this.hook;
	}

	/**
	 * How it ended.
	 * @return the exit code; null if it could not be started, or ended well and left
	 * something else than the revision
	 */
	public @Nullable Integer exitCode() {
		return this.exitCode;
	}

}
