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

/**
 * A folder of SQL revisions that a test writes.
 *
 * @param path the folder
 */
public record RevisionFolder(Path path) {

	/**
	 * The folder as a location.
	 * @return the location
	 */
	public String location() {
		return "file:" + this.path;
	}

	/**
	 * Writes a revision.
	 * @param id its id
	 * @param downRevisions what it revises, as the header says it
	 * @param upgrade its upgrade
	 * @param downgrade its downgrade; empty for {@code nothing}
	 * @param more further lines of the header
	 * @return this folder
	 */
	public RevisionFolder revision(String id, String downRevisions, String upgrade, String downgrade, String... more) {
		StringBuilder text = new StringBuilder(
				"-- revision " + id + "\n--\n-- Revision ID: " + id + "\n-- Revises: " + downRevisions + "\n");
		for (String line : more) {
			text.append("-- ").append(line).append('\n');
		}
		text.append("\n-- +upgrade\n").append(upgrade).append('\n');
		text.append(downgrade.isEmpty() ? "\n-- +downgrade nothing\n" : "\n-- +downgrade\n" + downgrade + "\n");
		return file(id + ".sql", text.toString());
	}

	/**
	 * Writes a file.
	 * @param name its name
	 * @param text its text
	 * @return this folder
	 */
	public RevisionFolder file(String name, String text) {
		try {
			Files.writeString(this.path.resolve(name), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes the file of a revision.
	 * @param id its id
	 * @return this folder
	 */
	public RevisionFolder delete(String id) {
		try {
			Files.delete(this.path.resolve(id + ".sql"));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
