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
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * Finds the files of locations: in folders, jars, and jars inside a Spring Boot jar. Used
 * once, by one thread.
 */
final class LocationScanner {

	private final ClassLoader classLoader;

	private final List<SourceFolder> sources;

	private final ScriptFindings findings;

	private final FolderScanner folders;

	private final JarScanner jars;

	private final Set<String> visited = new HashSet<>();

	/**
	 * A scanner.
	 * @param classLoader where the class path is searched
	 * @param wanted which file names are looked for
	 * @param sources what is read in place of what a build has made of it
	 * @param findings where problems go
	 */
	LocationScanner(ClassLoader classLoader, Predicate<String> wanted, List<SourceFolder> sources,
			ScriptFindings findings) {
		this.classLoader = classLoader;
		this.sources = sources;
		this.findings = findings;
		this.folders = new FolderScanner(wanted);
		this.jars = new JarScanner(wanted);
	}

	/**
	 * Visits the files of a location that were not visited before.
	 * @param location the location
	 * @param visitor takes each file; it can be read during the visit only
	 */
	void scan(Location location, Consumer<ScriptFile> visitor) {
		Consumer<ScriptFile> once = (file) -> {
			if (this.visited.add(file.identity())) {
				visitor.accept(file);
			}
		};
		try {
			if (location.onClassPath()) {
				classPath(location, once);
			}
			else {
				fileSystem(location, once);
			}
		}
		catch (IOException ex) {
			problem(location, "it cannot be read: " + ex, "Make it readable, or configure another location.");
		}
	}

	private void fileSystem(Location location, Consumer<ScriptFile> visitor) throws IOException {
		Path folder = Path.of(location.path());
		if (!Files.isDirectory(folder)) {
			problem(location, "there is no folder " + folder.toAbsolutePath().normalize(),
					"Create it, or correct stillhead.locations.");
			return;
		}
		this.folders.scan(folder, location, visitor);
	}

	private void classPath(Location location, Consumer<ScriptFile> visitor) throws IOException {
		OwnSources own = sourcesOf(location);
		SourceFolder sqlFolder = own.sqlFolder();
		if (sqlFolder != null) {
			this.folders.scan(sqlFolder.sql(), new Location(location.text(), sqlFolder.shown(sqlFolder.sql()), false),
					visitor);
		}
		List<URL> urls = Collections.list(this.classLoader.getResources(location.path()));
		for (URL url : urls) {
			switch (url.getProtocol()) {
				case "file" -> this.folders.scan(path(url), location, own.ofFolder(path(url), visitor));
				case "jar" -> this.jars.scan(url, location.path(), own.ofJar(url, visitor));
				default -> problem(location, "it is on the class path as %s, which cannot be searched".formatted(url),
						"Put the revisions into a folder and configure that with file:.");
			}
		}
		if (urls.isEmpty() && sqlFolder == null) {
			jarsWithoutFolders(location, visitor);
		}
	}

	private OwnSources sourcesOf(Location location) {
		return new OwnSources(
				this.sources.stream().filter((folder) -> folder.isSourceOf(location)).findFirst().orElse(null));
	}

	/**
	 * Some tools write jars that list files but no folders; class loaders find no folder
	 * in them. Such jars are searched only where the alternative is an error. Roots
	 * within jars are those of other Java releases, and told by the number of jars.
	 */
	private void jarsWithoutFolders(Location location, Consumer<ScriptFile> visitor) throws IOException {
		List<URL> urls = Collections.list(this.classLoader.getResources("META-INF/MANIFEST.MF"))
			.stream()
			.filter((url) -> url.getProtocol().equals("jar"))
			.toList();
		boolean found = false;
		for (URL url : urls) {
			found |= this.jars.scan(url, location.path(), visitor);
		}
		if (!found) {
			List<URL> roots = Collections.list(this.classLoader.getResources(""))
				.stream()
				.filter((url) -> url.getProtocol().equals("file"))
				.toList();
			String jarCount = (urls.size() == 1) ? "1 jar" : urls.size() + " jars";
			problem(location,
					"there is no folder %s on the class path; searched: %s, and %s".formatted(location.path(), roots,
							jarCount),
					"Create src/main/resources/%s with a first revision in it, or correct stillhead.locations."
						.formatted(location.path()));
		}
	}

	private static Path path(URL url) throws IOException {
		try {
			return Path.of(url.toURI());
		}
		catch (URISyntaxException ex) {
			throw new IOException(ex);
		}
	}

	private void problem(Location location, String text, String remedy) {
		this.findings.problem(new SourceProblem(SourceLocation.of(location.text()), text, remedy));
	}

}
