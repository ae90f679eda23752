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

package dev.stillhead.autoconfigure.actuate;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The endpoint of a service on a database file.
 */
class SqliteEndpointIntegrationTests {

	@TempDir
	private Path folder;

	@Test
	void tellsOfAFileAndOfNoUser() {
		try (RunningService service = start("stillhead.endpoint.show-sql=always")) {
			JsonNode body = service.json("");
			assertThat(body.get("state").asString()).isEqualTo("up-to-date");
			assertThat(body.get("database").propertyNames()).containsExactly("name", "product", "version", "url",
					"versionTable");
			assertThat(body.get("database").get("product").asString()).isEqualTo("SQLite");
			assertThat(body.get("database").get("url").asString())
				.isEqualTo("jdbc:sqlite:" + this.folder.resolve("database.db"));
			assertThat(body.get("database").get("versionTable").asString()).isEqualTo("alembic_version");
			assertThat(body.get("lastRun").get("outcome").asString()).isEqualTo("done");
			assertThat(body.get("lastRun").get("by").propertyNames()).containsExactly("application", "version", "host");
			assertThat(body.get("history").get(0).get("appliedAt").asString()).matches("20\\d\\d-.*Z");
			assertThat(service.get("/20260222_0002").body()).contains("-- ALTER TABLE todos").contains("reversible");
		}
	}

	@Test
	void tellsWhatIsPending() {
		try (RunningService service = start("stillhead.target=2f1a3c4d5e60", "stillhead.on-startup=none")) {
			assertThat(service.json("").get("state").asString()).isEqualTo("uninitialized");
			assertThat(service.json("").get("pendingCount").asInt()).isEqualTo(1);
		}
	}

	private RunningService start(String... more) {
		return RunningService.start(
				new String[] { "DATABASE_URL=sqlite:///" + this.folder.resolve("database.db"),
						"stillhead.locations=classpath:dev/stillhead/autoconfigure/todo/revisions",
						"spring.autoconfigure.exclude="
								+ "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration" },
				more);
	}

}
