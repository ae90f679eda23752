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

package dev.stillhead.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.stillhead.testing.RevisionFolder;

/**
 * Writes the long chain: every piece of the files beside it becomes a revision's file. A
 * piece begins with {@code === message}, and with {@code [outside]} behind that if it is
 * to run outside a transaction; {@code ---} parts its upgrade from its downgrade. The
 * files follow one another, but for two that fork and are merged, twice, and one that has
 * a base of its own, depends on the first merge, and is merged at the end.
 */
final class RevisionChain {

	private final RevisionFolder folder;

	private int count;

	private String fork = "";

	RevisionChain(RevisionFolder folder) {
		this.folder = folder;
	}

	/** The revision below the first fork. */
	String fork() {
		return this.fork;
	}

	void write() {
		this.fork = line("02_tables", line("01_schemas_and_types", ""));
		String routines = merge(line("03_constraints", this.fork), line("04_routines", this.fork));
		String indexes = line("05_indexes", routines);
		String rest = merge(line("06_partitions", indexes), line("07_rights_and_the_rest", indexes));
		String billing = line("09_another_base", "", "Branch Labels: billing", "Depends On: " + routines);
		merge(line("08_data", rest), billing);
	}

	/** Writes the revisions of a file, one above the other. */
	private String line(String file, String base, String... headerOfTheFirst) {
		String below = base;
		String[] more = headerOfTheFirst;
		for (String piece : pieces(file)) {
			below = revision(piece, below, more);
			more = new String[0];
		}
		return below;
	}

	private String revision(String piece, String below, String[] more) {
		String[] parts = piece.split("\n---\n", 2);
		String[] message = parts[0].split("\n", 2);
		List<String> header = new ArrayList<>(List.of(more));
		if (message[0].endsWith(" [outside]")) {
			header.add("Transactional: false");
		}
		String id = id(message[0]);
		this.folder.revision(id, below, message[1], parts[1], header.toArray(String[]::new));
		return id;
	}

	private String merge(String one, String other) {
		String id = id("merge");
		this.folder.revision(id, one + ", " + other, "", "");
		return id;
	}

	private String id(String message) {
		String words = message.replaceAll("\\W+", "_");
		return "%03d_%s".formatted(++this.count, words.substring(0, Math.min(28, words.length())));
	}

	private static List<String> pieces(String file) {
		try (InputStream in = RevisionChain.class.getResourceAsStream(file + ".sql")) {
			String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return Arrays.stream(text.split("(?m)^=== ")).skip(1).map((piece) -> piece.stripTrailing() + "\n").toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
