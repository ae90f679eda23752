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

package dev.stillhead.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page for people names what the metadata name, and nothing else.
 */
class DocumentationTests {

	private static final Pattern ROW = Pattern.compile("^\\| (`stillhead\\.[^|]*) \\|", Pattern.MULTILINE);

	private static final Pattern PROPERTY = Pattern.compile("`(stillhead\\.[a-z.-]+[a-z])(?:\\.\\*)?`");

	@Test
	void namesEveryPropertyAndNoOther() throws IOException {
		String page = Files.readString(Path.of("../docs/spring-boot.md"));
		Set<String> documented = new TreeSet<>();
		ROW.matcher(page)
			.results()
			.forEach(
					(row) -> PROPERTY.matcher(row.group(1)).results().forEach((name) -> documented.add(name.group(1))));
		assertThat(documented).isEqualTo(generated());
	}

	private static Set<String> generated() throws IOException {
		try (InputStream json = StillheadProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			JsonNode properties = JsonMapper.builder().build().readTree(json).get("properties");
			Set<String> names = new TreeSet<>();
			properties.forEach((property) -> names.add(property.get("name").asString()));
			names.removeIf((name) -> !name.startsWith("stillhead."));
			return names;
		}
	}

}
