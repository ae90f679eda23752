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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where the revisions of a location are edited: the folders of a project from which a
 * build makes what the location then finds. The folders need not exist; in an image they
 * do not. Immutable.
 *
 * @param location the location as it is configured
 * @param project the project's folder; the output of its builds lies below it
 * @param sql the folder of the SQL revisions
 * @param java the folder of the Java revisions; null if the location can have none
 * @param javaPackage the package of the classes in that folder; null if the location can
 * have none
 */
public record SourceFolder(String location, Path project, Path sql, @Nullable Path java, @Nullable String javaPackage) {

	/**
	 * Refuses null, and makes the paths absolute.
	 */
	public SourceFolder {
		Objects.requireNonNull(location, "'location' must not be null");
		project = absolute(Objects.requireNonNull(project, "'project' must not be null"));
		sql = absolute(Objects.requireNonNull(sql, "'sql' must not be null"));
		java = (java != null) ? absolute(java) : null;
	}

	/**
	 * The folders where Maven and Gradle look: of {@code classpath:db/revisions} they are
	 * {@code src/main/resources/db/revisions} and {@code src/main/java/db/revisions}, and
	 * {@code file:folder} is itself and has no Java revisions.
	 * @param location {@code classpath:folder} or {@code file:folder}
	 * @param project the project's folder, from which a relative {@code file:} counts
	 * @return the folders
	 * @throws ScriptDirectoryException if that is no location
	 */
	public static SourceFolder of(String location, Path project) {
		ScriptFindings findings = new ScriptFindings();
		Location parsed = Location.parse(location, findings);
		if (parsed == null) {
			throw findings.failure();
		}
		if (!parsed.onClassPath()) {
			return new SourceFolder(location, project, project.resolve(parsed.path()), null, null);
		}
		String name = parsed.path().replace('/', '.');
		boolean isPackage = Arrays.stream(name.split("\\.", -1)).allMatch(SourceFolder::isIdentifier);
		return new SourceFolder(location, project, project.resolve("src/main/resources").resolve(parsed.path()),
				isPackage ? project.resolve("src/main/java").resolve(parsed.path()) : null, isPackage ? name : null);
	}

	/**
	 * The same with another folder of SQL revisions.
	 * @param folder the folder
	 * @return a new value
	 */
	public SourceFolder withSql(Path folder) {
		return new SourceFolder(this.location, this.project, folder, this.java, this.javaPackage);
	}

	/**
	 * Whether there is such a folder, so that revisions can be made and edited.
	 * @return whether one of the two exists
	 */
	public boolean exists() {
		return Files.isDirectory(this.sql) || (this.java != null && Files.isDirectory(this.java));
	}

	/**
	 * A path as people know it.
	 * @param path a path
	 * @return relative to the project where it lies below it, with slashes
	 */
	public String shown(Path path) {
		Path absolute = absolute(path);
		Path shown = absolute.startsWith(this.project) ? this.project.relativize(absolute) : absolute;
		return shown.toString().replace(File.separatorChar, '/');
	}

	/**
	 * Whether a folder of the class path is made by a build of the project.
	 */
	boolean builds(Path folder) {
		return real(folder).startsWith(real(this.project));
	}

	/**
	 * Whether this is the source of a location.
	 */
	boolean isSourceOf(Location other) {
		Location own = Location.parse(this.location, new ScriptFindings());
		return own != null && own.onClassPath() == other.onClassPath() && own.path().equals(other.path());
	}

	private static boolean isIdentifier(String name) {
		return !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0))
				&& name.codePoints().allMatch(Character::isJavaIdentifierPart);
	}

	/**
	 * Build tools and shells may know a folder by different links.
	 */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		}
		catch (IOException ex) {
			return absolute(path);
		}
	}

	private static Path absolute(Path path) {
		return path.toAbsolutePath().normalize();
	}

}
