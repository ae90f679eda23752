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
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.lang.model.SourceVersion;

import dev.stillhead.authoring.VersionPaths.VersionPath;
import dev.stillhead.operation.Migration;
import dev.stillhead.revision.Revision;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SqlRevisionScript;

/**
 * Finds the name of a new file, which nobody has.
 */
final class FileNames {

	private final AuthoringSettings settings;

	private final ZonedDateTime now;

	FileNames(AuthoringSettings settings, ZonedDateTime now) {
		this.settings = settings;
		this.now = now;
	}

	/**
	 * Finds the name.
	 * @param wanted the revision
	 * @param where its folder
	 */
	Placement find(NewRevision wanted, VersionPath where) {
		try {
			Placement found = (wanted.format() == ScriptType.SQL) ? sql(wanted.revision(), where) : java(wanted, where);
			if (Files.exists(found.path())) {
				throw refused(found.shown(), "there is a file %s already".formatted(found.shown()),
						"Write another message, or move the file away.");
			}
			return found;
		}
		catch (InvalidPathException ex) {
			throw refused(ex.getInput(),
					"\"%s\" cannot be the name of a file here: %s".formatted(ex.getInput(), ex.getReason()),
					"Write a message in other letters, or set LC_ALL=C.UTF-8.");
		}
	}

	private Placement sql(Revision revision, VersionPath where) {
		Path folder = where.folder().sql().resolve(where.below());
		String template = this.settings.fileTemplate();
		String slug = Slug.of(revision.message(), this.settings.slugLength());
		String name = new FileTemplate(template).expand(revision.id(), slug, this.now) + ".sql";
		Path path = folder.resolve(name).normalize();
		if (!path.startsWith(folder)) {
			throw new FileTemplateException(template, template,
					"the file template %s leads out of %s".formatted(template, where.folder().shown(folder)),
					"Write a name, or folders below and a name.");
		}
		if (!SqlRevisionScript.isFileName(String.valueOf(path.getFileName()))) {
			throw new FileTemplateException(template, template,
					"the file template %s makes the draft %s, which would not be read".formatted(template, name),
					"Begin the name with something else than . _ or #.");
		}
		return new Placement(where.folder(), path, null);
	}

	private Placement java(NewRevision wanted, VersionPath where) {
		Path folder = Objects.requireNonNull(where.folder().java()).resolve(where.below());
		String packageName = packageOf(where);
		if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
			throw new RevisionRefusedException(
					"--format", wanted.format().label(), "%s is no package, as \"%s\" holds a word of the language"
						.formatted(where.folder().shown(folder), packageName),
					"Write it in SQL, or name another folder with --version-path.");
		}
		JavaImports imports = new JavaImports(wanted);
		String name = ClassName.of(wanted.revision().message(), wanted.revision().id(),
				(candidate) -> imports.use(candidate) || isKnown(candidate) || exists(folder, candidate + ".java"));
		return new Placement(where.folder(), folder.resolve(name + ".java"), packageName);
	}

	private static String packageOf(VersionPath where) {
		Stream<String> below = where.below().toString().isEmpty() ? Stream.empty()
				: StreamSupport.stream(where.below().spliterator(), false).map(Path::toString);
		return Stream.concat(Stream.of(Objects.requireNonNull(where.folder().javaPackage())), below)
			.collect(Collectors.joining("."));
	}

	/**
	 * Whether a name means something in every revision: it is in java.lang, or a word of
	 * a revision's language.
	 */
	private static boolean isKnown(String name) {
		return Stream.of("java.lang", Migration.class.getPackageName()).anyMatch((home) -> isClass(home + "." + name));
	}

	private static boolean isClass(String name) {
		try {
			Class.forName(name, false, Migration.class.getClassLoader());
			return true;
		}
		catch (ClassNotFoundException | LinkageError ex) {
			return false;
		}
	}

	/**
	 * Whether there is such a file, in letters of any case: not every file system tells
	 * them apart.
	 */
	private static boolean exists(Path folder, String name) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch((file) -> String.valueOf(file.getFileName()).equalsIgnoreCase(name));
		}
		catch (NoSuchFileException | NotDirectoryException ex) {
			return false;
		}
		catch (IOException ex) {
			return Files.exists(folder.resolve(name));
		}
	}

	private static RevisionRefusedException refused(String value, String problem, String remedy) {
		return new RevisionRefusedException("--message", value, problem, remedy);
	}

}
