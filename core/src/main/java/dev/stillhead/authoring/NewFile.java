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
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file that is written as a whole or not at all, and never over another one. It is
 * written beside its place, under a name that is not read as a revision, and then moved.
 * For one thread.
 */
final class NewFile {

	private final Path path;

	private final String shown;

	private final Content content;

	/** What was made, and goes again if anything fails. */
	private final Deque<Path> made = new ArrayDeque<>();

	/**
	 * A file with a text.
	 * @param path where it goes, absolute
	 * @param shown the same, as people know it
	 * @param text what stands in it
	 */
	NewFile(Path path, String shown, String text) {
		this(path, shown,
				(file) -> Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
	}

	NewFile(Path path, String shown, Content content) {
		this.path = path;
		this.shown = shown;
		this.content = content;
	}

	/**
	 * Writes it.
	 * @throws RevisionNotWrittenException if that cannot be done; everything is then as
	 * before
	 */
	void write() {
		try {
			Path folder = Objects.requireNonNull(this.path.getParent());
			makeFolder(folder);
			Path beside = folder.resolve(".stillhead-%s.tmp".formatted(UUID.randomUUID()));
			this.made.push(beside);
			this.content.writeTo(beside);
			// Takes the place, or finds it taken: a move alone would not notice
			Files.createFile(this.path);
			this.made.push(this.path);
			Files.move(beside, this.path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException | SecurityException ex) {
			undo();
			throw new RevisionNotWrittenException(this.path, this.shown, reason(ex), ex);
		}
	}

	private void makeFolder(@Nullable Path folder) throws IOException {
		if (folder != null && !Files.isDirectory(folder)) {
			makeFolder(folder.getParent());
			try {
				Files.createDirectory(folder);
				this.made.push(folder);
			}
			catch (FileAlreadyExistsException ex) {
				// Made by somebody else meanwhile, or in the way
				if (!Files.isDirectory(folder)) {
					throw ex;
				}
			}
		}
	}

	private void undo() {
		while (!this.made.isEmpty()) {
			try {
				Files.deleteIfExists(this.made.pop());
			}
			catch (IOException ex) {
				// Somebody else has put something there meanwhile: it stays
				continue;
			}
		}
	}

	private static String reason(Exception failure) {
		if (failure instanceof FileAlreadyExistsException exists) {
			return "there is a file %s already".formatted(exists.getFile());
		}
		return failure.toString();
	}

	/**
	 * Writes a file's bytes.
	 */
	@FunctionalInterface
	interface Content {

		/**
		 * Writes all of them.
		 * @param file a path where nothing is yet
		 * @throws IOException if they cannot be written
		 */
		void writeTo(Path file) throws IOException;

	}

}
