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
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor offers and explains: the metadata that the build has generated.
 */
class ConfigurationMetadataTests {

	private static final Map<String, JsonNode> PROPERTIES = new TreeMap<>();

	@BeforeAll
	static void readGenerated() throws IOException {
		try (InputStream json = StillheadProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			JsonNode metadata = JsonMapper.builder().build().readTree(json);
			metadata.get("properties").forEach((property) -> PROPERTIES.put(property.get("name").asString(), property));
		}
	}

	@Test
	void hasEveryPropertyThatWorksAndNoOther() {
		assertThat(PROPERTIES.keySet()).filteredOn((name) -> name.startsWith("stillhead."))
			.containsExactlyInAnyOrder("stillhead.enabled", "stillhead.on-startup", "stillhead.target",
					"stillhead.locations", "stillhead.version-table", "stillhead.version-table-schema",
					"stillhead.journal.enabled", "stillhead.journal.schema", "stillhead.transaction-per-migration",
					"stillhead.replicas.wait", "stillhead.replicas.poll", "stillhead.ddl.lock-timeout",
					"stillhead.ddl.statement-timeout", "stillhead.ddl.retry-for", "stillhead.connection.wait",
					"stillhead.on-newer-database", "stillhead.url", "stillhead.user", "stillhead.password",
					"stillhead.placeholders", "stillhead.database-url.enabled", "stillhead.endpoint.show-sql",
					"stillhead.revision.format", "stillhead.revision.directory", "stillhead.revision.id",
					"stillhead.revision.file-template", "stillhead.revision.time-zone",
					"stillhead.revision.slug-length", "stillhead.revision.hooks", "stillhead.revision.templates",
					"stillhead.autogenerate.scratch-url", "stillhead.autogenerate.include",
					"stillhead.autogenerate.exclude", "stillhead.autogenerate.drop-unmapped",
					"stillhead.autogenerate.compare-comments", "stillhead.autogenerate.schema");
	}

	@Test
	void explainsEveryProperty() {
		assertThat(PROPERTIES.values()).allSatisfy(
				(property) -> assertThat(property.path("description").asString("")).as(property.get("name").asString())
					.endsWith(".")
					.doesNotStartWith("The ")
					.doesNotStartWith("A "));
	}

	@Test
	void tellsTheDefaults() {
		Map<String, String> defaults = new TreeMap<>();
		PROPERTIES.forEach((name, property) -> {
			if (name.startsWith("stillhead.") && property.has("defaultValue")) {
				defaults.put(name.substring("stillhead.".length()), property.get("defaultValue").asString());
			}
		});
		assertThat(defaults).isEqualTo(new TreeMap<>(Map.ofEntries(Map.entry("enabled", "true"),
				Map.entry("on-startup", "upgrade"), Map.entry("target", "head"),
				Map.entry("locations", "classpath:db/revisions"), Map.entry("version-table", "alembic_version"),
				Map.entry("journal.enabled", "true"), Map.entry("transaction-per-migration", "false"),
				Map.entry("replicas.poll", "1s"), Map.entry("ddl.lock-timeout", "3s"), Map.entry("ddl.retry-for", "5m"),
				Map.entry("connection.wait", "30s"), Map.entry("on-newer-database", "serve"),
				Map.entry("database-url.enabled", "true"), Map.entry("endpoint.show-sql", "never"),
				Map.entry("revision.format", "sql"), Map.entry("revision.id", "hex"),
				Map.entry("revision.file-template", "%(rev)s_%(slug)s"), Map.entry("revision.time-zone", "UTC"),
				Map.entry("revision.slug-length", "40"), Map.entry("autogenerate.drop-unmapped", "false"),
				Map.entry("autogenerate.compare-comments", "true"))));
	}

	@Test
	void letsTheEndpointBeReadOnlyByDefault() {
		assertThat(PROPERTIES.get("management.endpoint.migrations.access").get("defaultValue").asString())
			.isEqualTo("read_only");
	}

	@Test
	void knowsEveryComponentOfTheProperties() {
		TreeSet<String> components = new TreeSet<>();
		for (RecordComponent component : StillheadProperties.class.getRecordComponents()) {
			components.add(component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
		}
		assertThat(components).allSatisfy((component) -> assertThat(PROPERTIES.keySet())
			.anyMatch((name) -> (name + ".").startsWith("stillhead." + component + ".")));
	}

}
