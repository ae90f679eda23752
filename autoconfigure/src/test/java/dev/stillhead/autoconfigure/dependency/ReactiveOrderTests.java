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

import java.util.List;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.binding.BindMarkersFactory;

import dev.stillhead.autoconfigure.RecordingInitializer.Events;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service on R2DBC has no {@code DataSource}; Boot makes none where there is a
 * {@code ConnectionFactory}.
 */
class ReactiveOrderTests {

	private final ApplicationContextRunner runner = OrderRunner.create()
		.withPropertyValues("spring.datasource.url=", "stillhead.url=jdbc:postgresql://nowhere.invalid/habits");

	@Test
	void isKeptForADatabaseClient() {
		this.runner.withUserConfiguration(ClientUserConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean("dataSource");
			assertThat(context.getBean(Events.class).list()).isEqualTo(List.of("migrated", "client used"));
		});
	}

	@Test
	void isKeptForAUserOfTheConnectionFactory() {
		this.runner.withUserConfiguration(FactoryUserConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(Events.class).list()).isEqualTo(List.of("migrated", "factory used"));
		});
	}

	@Configuration(proxyBeanMethods = false)
	static class ClientUserConfiguration {

		@Bean
		String user(DatabaseClient client, Events events) {
			events.list().add("client used");
			return "user";
		}

		@Bean
		ConnectionFactory connectionFactory() {
			return new UnconnectedFactory();
		}

		@Bean
		DatabaseClient client(ConnectionFactory factory) {
			return DatabaseClient.builder()
				.connectionFactory(factory)
				.bindMarkers(BindMarkersFactory.indexed("$", 1))
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class FactoryUserConfiguration {

		@Bean
		String user(ConnectionFactory factory, Events events) {
			events.list().add("factory used");
			return "user";
		}

		@Bean
		ConnectionFactory connectionFactory() {
			return new UnconnectedFactory();
		}

	}

	static class UnconnectedFactory implements ConnectionFactory {

		@Override
		public Publisher<? extends Connection> create() {
			throw new IllegalStateException("nobody connects here");
		}

		@Override
		public ConnectionFactoryMetadata getMetadata() {
			return () -> "PostgreSQL";
		}

	}

}
