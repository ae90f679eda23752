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

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Revision;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SourceFolder;

/**
 * Finds the folder of a new file.
 */
final class VersionPaths {

	private static final String OPTION = "--version-path";

	/** Of nested locations, the innermost. */
	private static final Comparator<VersionPath> NEAREST = Comparator
		.comparingInt((found) -> found.below().toString().length());

	private final ScriptDirectory scripts;

	private final List<SourceFolder> folders;

	VersionPaths(ScriptDirectory scripts, List<SourceFolder> folders) {
		this.scripts = scripts;
		this.folders = folders;
	}

	/**
	 * Finds the folder.
	 * @param typed what was typed; null for nothing
	 * @param downRevisions what the new revision revises
	 * @param format what it is written in
	 */
	VersionPath find(@Nullable String typed, List<Revision> downRevisions, ScriptType format) {
		VersionPath found = (typed != null) ? typed(typed) : new VersionPath(inherited(downRevisions), Path.of(""));
		if (!found.folder().exists()) {
			throw new NoSourceFolderException(found.folder());
		}
		if (format == ScriptType.JAVA && found.folder().java() == null) {
			throw new RevisionRefusedException("--format", format.label(),
					"%s is no package, so it has no Java revisions".formatted(found.folder().location()),
					"Write it in SQL, or name another folder with --version-path.");
		}
		return found;
	}

	private VersionPath typed(String typed) {
		return Stream.of(typed)
			.map(this::path)
			.flatMap((path) -> this.folders.stream().flatMap((folder) -> within(folder, path)))
			.min(NEAREST)
			.orElseThrow(() -> refused(typed, "%s is no folder of a location, and not below one".formatted(typed)));
	}

	private Path path(String typed) {
		try {
			return this.folders.get(0).project().resolve(typed).normalize();
		}
		catch (InvalidPathException ex) {
			throw refused(typed, "%s is no path: %s".formatted(typed, ex.getReason()));
		}
	}

	private static Stream<VersionPath> within(SourceFolder folder, Path path) {
		return Stream.concat(Stream.of(folder.sql()), Stream.ofNullable(folder.java()))
			.filter(path::startsWith)
			.map((root) -> new VersionPath(folder, root.relativize(path)));
	}

	/**
	 * The only folder, or that of the first down revision that is edited here.
	 */
	private SourceFolder inherited(List<Revision> downRevisions) {
		if (this.folders.size() == 1) {
			return this.folders.get(0);
		}
		return downRevisions.stream()
			.map((revision) -> this.scripts.script(revision.id()))
			.flatMap((script) -> folderOf(script).stream())
			.findFirst()
			.orElseThrow(() -> refused("", "there are several locations, and nothing says in which the file belongs"));
	}

	private Optional<SourceFolder> folderOf(RevisionScript script) {
		Path file = script.file();
		if (file == null) {
			return Optional.empty();
		}
		Path absolute = file.toAbsolutePath().normalize();
		return this.folders.stream()
			.flatMap((folder) -> within(folder, absolute))
			.min(NEAREST)
			.map(VersionPath::folder);
	}

	private RevisionRefusedException refused(String typed, String problem) {
		Remedy remedy = Remedy.none();
		for (SourceFolder folder : this.folders) {
			remedy = remedy.or(OPTION + " " + folder.shown(folder.sql()), folder.location());
		}
		return new RevisionRefusedException(OPTION, typed,
				ErrorReport.of(problem + "; nothing was written", remedy.text()));
	}

	/**
	 * A folder.
	 *
	 * @param folder the folders of a location
	 * @param below the way from there down, perhaps empty
	 */
	record VersionPath(SourceFolder folder, Path below) {

	}

}
