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
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * Takes results. Tells, other than {@link java.io.PrintStream}, when they cannot be
 * written: a script that is cut off by a full disk must not look complete.
 */
public final class ResultStream {

	private final OutputStream out;

	private final Charset charset;

	/**
	 * A stream.
	 * @param out takes the bytes
	 * @param charset how characters become bytes
	 */
	public ResultStream(OutputStream out, Charset charset) {
		this.out = out;
		this.charset = charset;
	}

	void write(String text) {
		try {
			this.out.write(text.getBytes(this.charset));
			this.out.flush();
		}
		catch (IOException ex) {
			throw new ResultNotWrittenException(ex);
		}
	}

}
