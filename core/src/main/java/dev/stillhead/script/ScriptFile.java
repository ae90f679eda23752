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
 */
record ScriptFile(String source, String identity, @Nullable String resource, Content content) {

	/**
	 * The file's name without its folders.
	 */
	String name() {
		return this.source.substring(this.source.lastIndexOf('/') + 1);
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
