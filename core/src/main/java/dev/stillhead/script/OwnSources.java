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
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Puts the sources of a location in place of what a build has made of them, so that a
 * file counts as soon as it is written, and no longer than it is there. For one location
 * of the class path; in an image, where there are no sources, nothing is put in place of
 * anything.
 */
final class OwnSources {

	/** Where a jar or war that runs by itself has the classes of the application. */
	private static final List<String> OWN_CLASSES = List.of("!BOOT-INF/classes/", "!WEB-INF/classes/");

	private final @Nullable SourceFolder folder;

	OwnSources(@Nullable SourceFolder folder) {
		this.folder = folder;
	}

	/**
	 * The folder of SQL revisions.
	 * @return the folder; null if there is none
	 */
	@Nullable SourceFolder sqlFolder() {
		return (this.folder != null && Files.isDirectory(this.folder.sql())) ? this.folder : null;
	}

	/**
	 * What is let through of a folder of the class path.
	 * @param directory the folder
	 * @param visitor takes what is let through
	 */
	Consumer<ScriptFile> ofFolder(Path directory, Consumer<ScriptFile> visitor) {
		SourceFolder sources = this.folder;
		return (sources != null && sources.builds(directory)) ? (file) -> visit(file, sources, visitor) : visitor;
	}

	/**
	 * What is let through of a jar: of another one than the application's own,
	 * everything.
	 * @param jar an entry of the jar
	 * @param visitor takes what is let through
	 */
	Consumer<ScriptFile> ofJar(URL jar, Consumer<ScriptFile> visitor) {
		SourceFolder sources = this.folder;
		boolean own = OWN_CLASSES.stream().anyMatch((classes) -> jar.getPath().contains(classes));
		return (sources != null && own) ? (file) -> visit(file, sources, visitor) : visitor;
	}

	private void visit(ScriptFile file, SourceFolder sources, Consumer<ScriptFile> visitor) {
		Path classes = sources.java();
		if (file.name().endsWith(".sql")) {
			if (sqlFolder() == null) {
				visitor.accept(file);
			}
		}
		else if (classes == null || !Files.isDirectory(classes)) {
			visitor.accept(file);
		}
		else {
			visitClass(file, sources, classes, visitor);
		}
	}

	/**
	 * Lets a class through that still has its source, or whose source is no Java.
	 */
	private void visitClass(ScriptFile file, SourceFolder sources, Path classes, Consumer<ScriptFile> visitor) {
		String sourceName = sourceName(file);
		if (sourceName == null || !sourceName.endsWith(".java")) {
			visitor.accept(file);
			return;
		}
		Path source = classes.resolve(folderWithinLocation(file, sources)).resolve(sourceName);
		if (Files.isRegularFile(source)) {
			visitor.accept(file.madeFrom(sources.shown(source), source));
		}
	}

	private static @Nullable String sourceName(ScriptFile file) {
		try {
			return SourceFileAttribute.of(file.content().read());
		}
		catch (IOException ex) {
			// Whoever reads the file next reports that it cannot be read
			return null;
		}
	}

	private static String folderWithinLocation(ScriptFile file, SourceFolder sources) {
		Location location = Location.parse(sources.location(), new ScriptFindings());
		String resource = file.source();
		String folder = resource.substring(0, resource.lastIndexOf('/'));
		int begin = (location != null) ? location.path().length() + 1 : 0;
		return (folder.length() > begin) ? folder.substring(begin) : "";
	}

}
