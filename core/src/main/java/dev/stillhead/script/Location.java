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

package dev.stillhead.script;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * A location as it is configured.
 *
 * @param text as it is configured
 * @param path the folder, slashes between names and none at the end; on the class path
 * without a slash at the beginning
 * @param onClassPath whether the folder is looked for on the class path
 */
record Location(String text, String path, boolean onClassPath) {

	private static final String CLASSPATH = "classpath:";

	private static final String FILE = "file:";

	/**
	 * Reads a location.
	 * @param text {@code classpath:folder} or {@code file:folder}
	 * @param findings where a problem goes
	 * @return the location; null if there was a problem
	 */
	static @Nullable Location parse(String text, ScriptFindings findings) {
		String trimmed = text.strip();
		if (trimmed.startsWith(CLASSPATH)) {
			String path = withoutSlashes(trimmed.substring(CLASSPATH.length()));
			return path.isEmpty() ? refuse(text, "a location on the class path must name a folder", findings)
					: new Location(trimmed, path, true);
		}
		if (trimmed.startsWith(FILE)) {
			return file(trimmed, findings);
		}
		return refuse(text, "a location begins with \"classpath:\" or \"file:\"", findings);
	}

	private static @Nullable Location file(String text, ScriptFindings findings) {
		String path = text.substring(FILE.length()).replaceFirst("^/{2,}", "/");
		if (path.isEmpty()) {
			return refuse(text, "a location in the file system must name a folder", findings);
		}
		try {
			return new Location(text, Path.of(path).toString().replace(File.separatorChar, '/'), false);
		}
		catch (InvalidPathException ex) {
			return refuse(text, "a location in the file system must be a path: " + ex.getReason(), findings);
		}
	}

	private static @Nullable Location refuse(String text, String problem, ScriptFindings findings) {
		findings.problem(new SourceProblem(SourceLocation.of(text), problem,
				"Write for example classpath:db/revisions or file:/srv/app/revisions."));
		return null;
	}

	private static String withoutSlashes(String path) {
		return path.replaceAll("^/+|/+$", "");
	}

}
