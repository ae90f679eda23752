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

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web service that migrates itself, and what it answers.
 *
 * @param context the service
 */
record RunningService(ConfigurableApplicationContext context) implements AutoCloseable {

	private static final String EXPOSED = "management.endpoints.web.exposure.include";

	/**
	 * Starts it.
	 * @param properties what it is configured with
	 * @param more more of that
	 */
	static RunningService start(String[] properties, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("server.port=0", "spring.application.name=habits-service", "spring.application.version=1.8.0"));
		if (Arrays.stream(more).noneMatch((property) -> property.startsWith(EXPOSED))) {
			arguments.add(EXPOSED + "=health,migrations");
		}
		arguments.addAll(Arrays.asList(properties));
		arguments.addAll(Arrays.asList(more));
		return new RunningService(SpringApplication.run(Service.class,
				arguments.stream().map((argument) -> "--" + argument).toArray(String[]::new)));
	}

	/**
	 * Asks the endpoint.
	 * @param path what follows {@code /actuator/migrations}
	 */
	HttpResponse<String> get(String path) {
		return send(path, "GET");
	}

	HttpResponse<String> send(String path, String method) {
		String port = this.context.getEnvironment().getProperty("local.server.port");
		URI uri = URI.create("http://localhost:" + port + "/actuator/migrations" + path);
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
						BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	JsonNode json(String path) {
		return JsonMapper.builder().build().readTree(get(path).body());
	}

	@Override
	public void close() {
		this.context.close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
	static class Service {

	}

}
