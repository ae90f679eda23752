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

package dev.stillhead.autoconfigure.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Leaves out of a command what Boot configures for a service that serves: endpoints,
 * health, the web server. Nothing of it could be asked for, as a command has no web
 * context, and to find that out class by class costs time.
 */
class ServingImportFilter implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final List<String> SERVING = List.of("org.springframework.boot.actuate.",
			"org.springframework.boot.health.", "org.springframework.boot.servlet.", "org.springframework.boot.tomcat.",
			"org.springframework.boot.jetty.", "org.springframework.boot.webmvc.", "org.springframework.boot.webflux.",
			"org.springframework.boot.reactor.netty.", "dev.stillhead.autoconfigure.actuate.");

	private boolean command;

	@Override
	public void setEnvironment(Environment environment) {
		this.command = environment instanceof ConfigurableEnvironment configurable
				&& configurable.getPropertySources().contains(CommandLineRun.PROPERTY_SOURCE);
	}

	@Override
	public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[autoConfigurations.length];
		for (int i = 0; i < matches.length; i++) {
			String name = autoConfigurations[i];
			matches[i] = !this.command || name == null || SERVING.stream().noneMatch(name::startsWith);
		}
		return matches;
	}

}
