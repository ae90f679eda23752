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

import dev.stillhead.script.SourceFolder;

/**
 * Where a new file goes.
 *
 * @param folder the folders of its location
 * @param path the file
 * @param packageName the package of a Java revision; null of an SQL revision
 */
record Placement(SourceFolder folder, Path path, @Nullable String packageName) {

	/**
	 * The file as people know it.
	 */
	String shown() {
		return this.folder.shown(this.path);
	}

	/**
	 * The class of a Java revision.
	 */
	String className() {
		return String.valueOf(this.path.getFileName()).replaceFirst("\\.java$", "");
	}

}
