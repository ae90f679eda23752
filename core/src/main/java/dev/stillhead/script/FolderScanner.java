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
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the files of a folder and its sub-folders.
 */
final class FolderScanner {

	/**
	 * Of several ways to a file, as Kubernetes makes them by links, people know the
	 * shortest.
	 */
	private static final Comparator<Path> SHALLOW_FIRST = Comparator.comparingInt(Path::getNameCount)
		.thenComparing(Comparator.naturalOrder());

	private final Predicate<String> wanted;

	/**
	 * A scanner.
	 * @param wanted which file names are looked for
	 */
	FolderScanner(Predicate<String> wanted) {
		this.wanted = wanted;
	}

	/**
	 * Visits the files, those of the folder itself first.
	 * @param folder the folder
	 * @param location the location that led to it
	 * @param visitor takes each file
	 * @throws IOException if something cannot be read
	 */
	void scan(Path folder, Location location, Consumer<ScriptFile> visitor) throws IOException {
		for (Path path : files(folder)) {
			String source = location.path() + "/" + folder.relativize(path).toString().replace(File.separatorChar, '/');
			visitor.accept(new ScriptFile(source.replaceFirst("^//", "/"), path.toRealPath().toString(),
					location.onClassPath() ? source : null, () -> Files.readAllBytes(path),
					location.onClassPath() ? null : path));
		}
	}

	private List<Path> files(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
			return paths.filter((path) -> this.wanted.test(String.valueOf(path.getFileName())))
				.filter(Files::isRegularFile)
				.sorted(SHALLOW_FIRST)
				.toList();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
