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

package dev.stillhead.autoconfigure.cli.terminal;

import java.io.IOException;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Results could not be written to standard output.
 */
public class ResultNotWrittenException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final boolean readerGone;

	ResultNotWrittenException(IOException cause) {
		super(ErrorReport.of("Standard output could not be written: " + cause.getMessage(),
				"What stands there is not complete. Mend that (is the disk full?), then run the command again."),
				cause);
		// What Linux, macOS and Windows say when the reader of a pipe has ended
		String message = String.valueOf(cause.getMessage());
		this.readerGone = message.contains("Broken pipe") || message.contains("pipe is being closed");
	}

	/**
	 * Whether the one who read the results has had enough, as {@code | head -1} has. No
	 * reason to complain.
	 * @return whether the reader is gone
	 */
	public boolean readerGone() {
		return this.readerGone;
	}

}
