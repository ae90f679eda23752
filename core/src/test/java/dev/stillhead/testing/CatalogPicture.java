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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What PostgreSQL's catalogue holds of everything that was made in a database, one line
 * for each thing, in the server's own words: equal before and after if nothing is left
 * behind and nothing is missing. Neither numbers that differ from time to time nor the
 * order of columns are in it, and nothing of Stillhead's own two tables.
 *
 * @param lines the lines, sorted
 */
public record CatalogPicture(List<String> lines) {

	private static final List<String> QUERIES = queries();

	/**
	 * Takes the picture of a database.
	 * @param database the database
	 * @return its picture
	 */
	public static CatalogPicture of(TestDatabase database) {
		List<String> lines = new ArrayList<>();
		for (String query : QUERIES) {
			String kind = query.lines().findFirst().orElseThrow().substring(3);
			database.strings(query)
				.stream()
				.filter((line) -> !line.contains("alembic_version"))
				.forEach((line) -> lines.add(kind + ": " + line));
		}
		lines.sort(null);
		return new CatalogPicture(lines);
	}

	/**
	 * What is not the same.
	 * @param before an earlier picture
	 * @return what has come, with {@code +} in front, and what has gone, with {@code -}
	 */
	public List<String> differencesFrom(CatalogPicture before) {
		List<String> differences = new ArrayList<>();
		missing(this.lines, before.lines).forEach((line) -> differences.add("+ " + line));
		missing(before.lines, this.lines).forEach((line) -> differences.add("- " + line));
		return differences;
	}

	private static List<String> missing(List<String> from, List<String> in) {
		List<String> missing = new ArrayList<>(from);
		in.forEach(missing::remove);
		return missing;
	}

	private static List<String> queries() {
		try (InputStream in = CatalogPicture.class.getResourceAsStream("catalog_picture.sql")) {
			String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return Arrays.stream(text.split("\n\n")).skip(1).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
