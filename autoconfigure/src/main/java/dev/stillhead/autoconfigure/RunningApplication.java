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

package dev.stillhead.autoconfigure;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

import dev.stillhead.runtime.Application;

/**
 * Tells who migrates, for the journal and for instances that wait.
 */
final class RunningApplication {

	private RunningApplication() {
	}

	/**
	 * This application.
	 * @param environment knows its name, and its version from the jar's manifest
	 * @param build knows its version from the build; null if the build has not written it
	 * down
	 * @return name, version and host
	 */
	static Application describe(Environment environment, @Nullable BuildProperties build) {
		String version = environment.getProperty("spring.application.version");
		if (version == null && build != null) {
			version = build.getVersion();
		}
		return new Application(environment.getProperty("spring.application.name", "application"), version,
				host(environment));
	}

	private static String host(Environment environment) {
		// A container's name stands there, and asking the network can take long
		String name = environment.getProperty("HOSTNAME", environment.getProperty("COMPUTERNAME", ""));
		if (StringUtils.hasText(name)) {
			return name;
		}
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "unknown host";
		}
	}

}
