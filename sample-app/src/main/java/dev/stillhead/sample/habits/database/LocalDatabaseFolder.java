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

package dev.stillhead.sample.habits.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * What a local database keeps on the disk, all of it below one folder: delete the folder
 * to begin anew.
 *
 * @param root absolute path of the folder
 */
record LocalDatabaseFolder(Path root) {

	private static final String NAME = ".habits-db";

	/**
	 * The folder of the project that somebody works in, so that the service and its
	 * command line share a database wherever in the project they are started.
	 * @param workingDirectory where they are started
	 * @return below the nearest folder that has the Maven wrapper; in the working
	 * directory itself where none has, as beside a lone jar
	 */
	static LocalDatabaseFolder ofProject(Path workingDirectory) {
		Path start = workingDirectory.toAbsolutePath().normalize();
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("mvnw"))) {
				return new LocalDatabaseFolder(folder.resolve(NAME));
			}
		}
		return new LocalDatabaseFolder(start.resolve(NAME));
	}

	/** PostgreSQL's data directory. */
	Path data() {
		return this.root.resolve("data");
	}

	/** The server's programs, unpacked. */
	Path programs() {
		return this.root.resolve("programs");
	}

	/** What the server said since it was last started. */
	Path log() {
		return this.root.resolve("server.log");
	}

	/** Locked by a process while it starts, joins or stops the server. */
	Path lock() {
		return this.root.resolve("lock");
	}

	/**
	 * Whether the data directory is whole: not so before the first start, or when that
	 * was killed half way.
	 */
	boolean isCompleted() {
		return Files.exists(completed());
	}

	/** Records that the data directory is whole. */
	void complete() throws IOException {
		if (!isCompleted()) {
			Files.createFile(completed());
		}
	}

	/**
	 * Deletes what a server leaves behind that is gone, so that it does not keep the next
	 * one from starting.
	 */
	void clearTraces() throws IOException {
		Files.deleteIfExists(log());
		// counts as running once another program has its process id
		Files.deleteIfExists(Postmaster.file(data()));
		// locked by its starter, if that still lives
		Files.deleteIfExists(data().resolve("epg-lock"));
	}

	/** Deletes the data directory. */
	void deleteData() throws IOException {
		FileSystemUtils.deleteRecursively(data());
	}

	/** The last lines of {@link #log()}; empty where it cannot be read. */
	String endOfLog() {
		try {
			List<String> lines = Files.readAllLines(log());
			return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
		}
		catch (IOException ex) {
			return "";
		}
	}

	private Path completed() {
		return this.root.resolve("completed");
	}

}
