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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import dev.stillhead.script.SourceFolder;

/**
 * Makes the folder in which revisions are written.
 */
public final class ProjectInitializer {

	private static final String[] SIGNS_OF_A_PROJECT = { "src", "pom.xml", "build.gradle", "build.gradle.kts" };

	private ProjectInitializer() {
	}

	/**
	 * Makes the folder of SQL revisions, if it is not there.
	 * @param folder the folders of a location
	 * @return what was made
	 * @throws NoSourceFolderException if this is no project but, for example, an image
	 * @throws RevisionNotWrittenException if the folder cannot be made
	 */
	public static InitializedFolder init(SourceFolder folder) {
		Path path = folder.sql();
		if (Files.isDirectory(path)) {
			return new InitializedFolder(path, folder.shown(path), false);
		}
		if (path.startsWith(folder.project()) && !isProject(folder.project())) {
			throw new NoSourceFolderException(folder);
		}
		try {
			Files.createDirectories(path);
			return new InitializedFolder(path, folder.shown(path), true);
		}
		catch (IOException ex) {
			throw new RevisionNotWrittenException(path, folder.shown(path), ex.toString(), ex);
		}
	}

	/**
	 * Whether a folder is one of a project, and not for example that of an image.
	 */
	static boolean isProject(Path folder) {
		return Stream.of(SIGNS_OF_A_PROJECT).anyMatch((sign) -> Files.exists(folder.resolve(sign)));
	}

	/**
	 * A folder that is there now.
	 *
	 * @param path the folder
	 * @param shownPath the folder as people know it, from the project on
	 * @param created whether it was made, and not there before
	 */
	public record InitializedFolder(Path path, String shownPath, boolean created) {

	}

}
