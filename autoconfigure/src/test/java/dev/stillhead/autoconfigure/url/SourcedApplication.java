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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * A real application with a pooled {@code DataSource}, whose properties come from where a
 * test says. Nothing connects to a database.
 */
final class SourcedApplication {

	private final Path directory;

	private final Map<Source, Map<String, Object>> sources = new EnumMap<>(Source.class);

	private final List<Class<?>> configurations = new ArrayList<>();

	SourcedApplication(Path directory) {
		this.directory = directory;
		for (Source source : Source.values()) {
			this.sources.put(source, new LinkedHashMap<>());
		}
	}

	SourcedApplication with(Source source, String property, String value) {
		this.sources.get(source).put(source.spelled(property), value);
		return this;
	}

	SourcedApplication with(Class<?> configuration) {
		this.configurations.add(configuration);
		return this;
	}

	/** Starts the application; the caller closes it. */
	ConfigurableApplicationContext run() {
		return run(with(Pooled.class).configurations);
	}

	/** The environment of an application without a {@code DataSource}. */
	ConfigurableEnvironment environment() {
		try (ConfigurableApplicationContext context = run(List.of(Empty.class))) {
			return context.getEnvironment();
		}
	}

	private ConfigurableApplicationContext run(List<Class<?>> configurations) {
		write(".env", lines(Source.ENV_FILE));
		write("application.properties", "spring.config.import=optional:file:" + this.directory + "/.env[.properties]\n"
				+ lines(Source.CONFIG_FILE));
		SpringApplication application = new SpringApplication(configurations.toArray(Class<?>[]::new));
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.setRegisterShutdownHook(false);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.addListeners(new FakeSources());
		application.addInitializers((context) -> addFirst(context.getEnvironment().getPropertySources(),
				"Dynamic Test Properties", Source.DYNAMIC_PROPERTY));
		return application.run(this.sources.get(Source.COMMAND_LINE)
			.entrySet()
			.stream()
			.map((entry) -> "--" + entry.getKey() + "=" + entry.getValue())
			.toArray(String[]::new));
	}

	private String lines(Source source) {
		return this.sources.get(source)
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue().toString().replace("\\", "\\\\"))
			.collect(Collectors.joining("\n"));
	}

	private void write(String name, String text) {
		try {
			Files.writeString(this.directory.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void addFirst(MutablePropertySources propertySources, String name, Source source) {
		Map<String, Object> values = this.sources.get(source);
		if (!values.isEmpty()) {
			propertySources.addFirst(new MapPropertySource(name, values));
		}
	}

	/**
	 * Puts made up sources in the place of the real ones, before Spring Boot reads any.
	 */
	private final class FakeSources implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

		@Override
		public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
			MutablePropertySources propertySources = event.getEnvironment().getPropertySources();
			propertySources.replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment",
					SourcedApplication.this.sources.get(Source.ENVIRONMENT)));
			Map<String, Object> system = new LinkedHashMap<>(
					SourcedApplication.this.sources.get(Source.SYSTEM_PROPERTY));
			system.put("spring.config.location", "file:" + SourcedApplication.this.directory + "/");
			propertySources.replace("systemProperties", new MapPropertySource("systemProperties", system));
			addFirst(propertySources, "Inlined Test Properties", Source.TEST_PROPERTY);
		}

		@Override
		public int getOrder() {
			return Ordered.HIGHEST_PRECEDENCE;
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
	static class Pooled {

	}

	@Configuration(proxyBeanMethods = false)
	static class Empty {

	}

}
