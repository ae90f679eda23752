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

package dev.stillhead.autoconfigure.cli.command;

import java.sql.Driver;
import java.util.ServiceLoader;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;

import dev.stillhead.Migrator;

/**
 * Prints the versions of everything that has a part in a migration.
 */
final class VersionCommand implements Subcommand {

	@Override
	public int run(Invocation invocation) {
		Environment environment = invocation.context().getEnvironment();
		String application = environment.getProperty("spring.application.version");
		BuildProperties build = invocation.context().getBeanProvider(BuildProperties.class).getIfAvailable();
		if (application == null && build != null) {
			application = build.getVersion();
		}
		print(invocation, "Stillhead", Migrator.class.getPackage().getImplementationVersion());
		print(invocation, "Spring Boot", SpringBootVersion.getVersion());
		print(invocation, "Java", Runtime.version().toString());
		print(invocation, environment.getProperty("spring.application.name", "application"), application);
		for (Driver driver : ServiceLoader.load(Driver.class, invocation.context().getClassLoader())) {
			print(invocation, driver.getClass().getName(), driver.getMajorVersion() + "." + driver.getMinorVersion());
		}
		return DONE;
	}

	private static void print(Invocation invocation, String name, @Nullable String version) {
		invocation.terminal().print(name + ((version != null) ? " " + version : ""));
	}

}
