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

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A file that was found in a location.
 *
 * @param source the file as people know it
 * @param identity where it really is: a path, or a jar and an entry; two files of the
 * same identity are one
 * @param resource its name as a resource of the class path; null if the location is a
 * folder of the file system
 * @param content its bytes
 * @param editable the file that people edit; null if that is not at hand, because this is
 * a copy of it or lies in a jar
 */
record ScriptFile(String source, String identity, @Nullable String resource, Content content, @Nullable Path editable) {

	/**
	 * The file's name without its folders.
	 */
	String name() {
		String path = Objects.requireNonNullElse(this.resource, this.source);
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/**
	 * The same file, known by the file from which it was made.
	 * @param source the file that people edit, as they know it
	 * @param editable that file
	 */
	ScriptFile madeFrom(String source, Path editable) {
		return new ScriptFile(source, this.identity, this.resource, this.content, editable);
	}

	/**
	 * Where it comes from.
	 */
	ScriptOrigin origin() {
		return new ScriptOrigin(this.identity, this.editable);
	}

	/**
	 * Reads a file's bytes, as long as the scan that found it goes on.
	 */
	@FunctionalInterface
	interface Content {

		/**
		 * Reads all of them.
		 * @return the bytes
		 * @throws IOException if they cannot be read
		 */
		byte[] read() throws IOException;

	}

}
