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

package dev.stillhead.operation;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shortening as PostgreSQL shortens. That the server agrees is shown elsewhere.
 */
class ObjectNameTests {

	@Test
	void keepsWhatFits() {
		assertThat(ObjectName.of("users", "email", "key")).isEqualTo("users_email_key");
		assertThat(ObjectName.of("users", null, "pkey")).isEqualTo("users_pkey");
	}

	@Test
	void shortensTheLongerPart() {
		String name = ObjectName.of("t".repeat(60), "c".repeat(10), "key");
		assertThat(name).isEqualTo("t".repeat(48) + "_" + "c".repeat(10) + "_key").hasSize(63);
		assertThat(ObjectName.of("t".repeat(60), "c".repeat(60), "key"))
			.isEqualTo("t".repeat(29) + "_" + "c".repeat(29) + "_key");
	}

	@Test
	void cutsNoCharacterInTwo() {
		String name = ObjectName.of("ä".repeat(31), "x".repeat(3), "key");
		assertThat(name).isEqualTo("ä".repeat(27) + "_xxx_key");
		assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
	}

}
