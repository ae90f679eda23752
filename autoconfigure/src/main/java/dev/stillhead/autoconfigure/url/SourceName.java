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

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;

/**
 * What people call a property source: a file by its path, the others by what they are.
 */
final class SourceName {

	/** By the names that Spring gives them. */
	private static final Map<String, String> NAMES = Map.of("systemEnvironment", "environment", "systemProperties",
			"system properties", "commandLineArgs", "command line", "Inlined Test Properties", "test properties",
			"Dynamic Test Properties", "@DynamicPropertySource", "defaultProperties", "default properties");

	/**
	 * As in {@code class path resource [application.yml]}, {@code file [/app/.env]} and
	 * {@code URL [file:/app/.env]}.
	 */
	private static final Pattern DESCRIPTION = Pattern.compile("([^\\[]*)\\[(file:)?(.*)]");

	private SourceName() {
	}

	static String of(PropertySource<?> source, String property) {
		Origin origin = OriginLookup.getOrigin(source, property);
		if (origin instanceof TextResourceOrigin text && text.getResource() != null) {
			return fileName(text.getResource());
		}
		return NAMES.getOrDefault(source.getName(), source.getName());
	}

	private static String fileName(Resource resource) {
		Matcher matcher = DESCRIPTION.matcher(resource.getDescription());
		if (!matcher.matches()) {
			return resource.getDescription();
		}
		boolean file = matcher.group(1).startsWith("file") || matcher.group(2) != null;
		return file ? relative(Path.of(matcher.group(3))) : matcher.group(3);
	}

	private static String relative(Path file) {
		Path here = Path.of("").toAbsolutePath();
		return (file.startsWith(here) ? here.relativize(file) : file).toString();
	}

}
