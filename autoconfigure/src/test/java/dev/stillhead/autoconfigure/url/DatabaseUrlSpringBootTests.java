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

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spring's own test support adds properties after the environment was prepared, bean
 * definitions even after the context was.
 */
class DatabaseUrlSpringBootTests {

	private static final String NEARER = "jdbc:postgresql://test/p";

	private static final String DATABASE_URL = "DATABASE_URL=postgres://inline:inline@inline/d";

	@Nested
	@SpringBootTest(classes = SourcedApplication.Pooled.class, webEnvironment = WebEnvironment.NONE,
			properties = DATABASE_URL)
	class Inlined {

		@Test
		void countsDatabaseUrl(@Autowired ApplicationContext context) {
			assertThat(Connected.of(context))
				.isEqualTo(new Connected("jdbc:postgresql://inline/d", "inline", "inline"));
			assertThat(DatabaseUrlOrigin.ofDataSource(context.getEnvironment()))
				.hasToString("DATABASE_URL (test properties)");
		}

	}

	@Nested
	@SpringBootTest(classes = SourcedApplication.Pooled.class, webEnvironment = WebEnvironment.NONE,
			properties = DATABASE_URL)
	class DynamicProperty {

		@DynamicPropertySource
		static void register(DynamicPropertyRegistry registry) {
			registry.add("spring.datasource.url", () -> NEARER);
		}

		@Test
		void displacesDatabaseUrlWhole(@Autowired ApplicationContext context) {
			assertThat(Connected.of(context)).isEqualTo(new Connected(NEARER, null, null));
		}

	}

	@Nested
	@SpringBootTest(classes = SourcedApplication.Pooled.class, webEnvironment = WebEnvironment.NONE,
			properties = { "spring.datasource.url=jdbc:postgresql://inline/p", "spring.datasource.username=inline" })
	class DynamicDatabaseUrl {

		@DynamicPropertySource
		static void register(DynamicPropertyRegistry registry) {
			registry.add("DATABASE_URL", () -> "postgres://test/d");
		}

		@Test
		void displacesPropertiesWhole(@Autowired ApplicationContext context) {
			assertThat(Connected.of(context)).isEqualTo(new Connected("jdbc:postgresql://test/d", null, null));
			assertThat(DatabaseUrlOrigin.ofDataSource(context.getEnvironment()))
				.hasToString("DATABASE_URL (@DynamicPropertySource)");
		}

	}

	@Nested
	@SpringBootTest(classes = SourcedApplication.Pooled.class, webEnvironment = WebEnvironment.NONE,
			properties = DATABASE_URL)
	@Import(PropertyRegistrar.class)
	class RegistrarBean {

		@Test
		void displacesDatabaseUrlWhole(@Autowired ApplicationContext context) {
			assertThat(Connected.of(context)).isEqualTo(new Connected(NEARER, null, null));
		}

	}

	@Nested
	@SpringBootTest(classes = SourcedApplication.Pooled.class, webEnvironment = WebEnvironment.NONE,
			properties = { "spring.datasource.url=jdbc:postgresql://inline/p", "spring.datasource.username=inline" })
	@Import(DatabaseUrlRegistrar.class)
	class RegistrarBeanOfDatabaseUrl {

		@Test
		void displacesPropertiesWhole(@Autowired ApplicationContext context) {
			assertThat(Connected.of(context)).isEqualTo(new Connected("jdbc:postgresql://test/d", null, null));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class PropertyRegistrar {

		@Bean
		DynamicPropertyRegistrar registrar() {
			return (registry) -> registry.add("spring.datasource.url", () -> NEARER);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class DatabaseUrlRegistrar {

		@Bean
		DynamicPropertyRegistrar registrar() {
			return (registry) -> registry.add("DATABASE_URL", () -> "postgres://test/d");
		}

	}

}
