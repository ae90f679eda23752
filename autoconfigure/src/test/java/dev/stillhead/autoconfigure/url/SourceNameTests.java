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

package dev.stillhead.autoconfigure.url;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.FileUrlResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceNameTests {

	@Test
	void callsAFileByItsPath() throws MalformedURLException {
		assertThat(nameOf(new ClassPathResource("config/application.yml"))).isEqualTo("config/application.yml");
		assertThat(nameOf(new FileSystemResource("/etc/app/application.yml"))).isEqualTo("/etc/app/application.yml");
		assertThat(nameOf(new FileUrlResource("secrets/.env"))).isEqualTo("secrets/.env");
		assertThat(nameOf(new FileSystemResource(Path.of("secrets/.env").toAbsolutePath()))).isEqualTo("secrets/.env");
	}

	@Test
	void callsWhatIsNoFileAsItDescribesItself() {
		assertThat(nameOf(new ByteArrayResource(new byte[0], "a vault"))).isEqualTo("a vault");
		assertThat(nameOf(null)).isEqualTo("config");
	}

	@Test
	void callsSpringsOwnSourcesWhatPeopleCallThem() {
		assertThat(SourceName.of(new MapPropertySource("systemEnvironment", Map.of()), "x")).isEqualTo("environment");
		assertThat(SourceName.of(new MapPropertySource("vault:app", Map.of()), "x")).isEqualTo("vault:app");
	}

	private static String nameOf(@Nullable Resource resource) {
		OriginTrackedValue value = OriginTrackedValue.of("y", new TextResourceOrigin(resource, null));
		return SourceName.of(new OriginTrackedMapPropertySource("config", Map.of("x", value)), "x");
	}

}
