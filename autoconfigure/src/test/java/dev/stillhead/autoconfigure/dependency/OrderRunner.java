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

package dev.stillhead.autoconfigure.dependency;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

import dev.stillhead.Migrator;
import dev.stillhead.autoconfigure.RecordingInitializer;
import dev.stillhead.autoconfigure.RecordingInitializer.Events;
import dev.stillhead.autoconfigure.StillheadAutoConfiguration;

/**
 * An application with a database that is never connected to, and an initializer that is
 * defined behind all its beans.
 */
final class OrderRunner {

	private OrderRunner() {
	}

	static ApplicationContextRunner create() {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
					DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
					StillheadAutoConfiguration.class, InitializerConfiguration.class))
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://nowhere.invalid/habits")
			.withBean(Events.class);
	}

	@AutoConfiguration(before = StillheadAutoConfiguration.class)
	static class InitializerConfiguration {

		@Bean
		RecordingInitializer recordingInitializer(Migrator migrator, Events events) {
			return new RecordingInitializer(migrator, events);
		}

	}

}
