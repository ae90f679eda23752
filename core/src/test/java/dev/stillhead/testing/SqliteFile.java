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

package dev.stillhead.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Database files of SQLite for tests, each in a folder of its own, deleted with the JVM.
 */
public final class SqliteFile {

	private static final List<Path> FOLDERS = new CopyOnWriteArrayList<>();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> FOLDERS.forEach(SqliteFile::delete)));
	}

	private SqliteFile() {
	}

	/**
	 * A new database, whose file is made with the first connection.
	 * @return the database
	 */
	public static TestDatabase newDatabase() {
		try {
			Path folder = Files.createTempDirectory("sqlite");
			FOLDERS.add(folder);
			return at(folder.resolve("database.db"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The database of a file.
	 * @param file the file
	 * @return the database
	 */
	public static TestDatabase at(Path file) {
		return new TestDatabase("jdbc:sqlite:" + file, "", "");
	}

	/**
	 * The file of a database.
	 * @param database the database
	 * @return its file
	 */
	public static Path path(TestDatabase database) {
		return Path.of(database.url().substring("jdbc:sqlite:".length()));
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach((file) -> file.toFile().delete());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
