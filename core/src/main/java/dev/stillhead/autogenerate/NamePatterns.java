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

package dev.stillhead.autogenerate;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.stillhead.schema.QualifiedName;

/**
 * Names of tables with or without schema, in which {@code *} stands for any characters.
 */
final class NamePatterns implements Predicate<QualifiedName> {

	private final List<Pattern> patterns;

	private NamePatterns(List<Pattern> patterns) {
		this.patterns = patterns;
	}

	static NamePatterns of(List<String> written) {
		return new NamePatterns(written.stream().map(NamePatterns::pattern).toList());
	}

	private static Pattern pattern(String written) {
		String full = written.contains(".") ? written : "*." + written;
		return Pattern.compile(Pattern.quote(full.strip()).replace("*", "\\E.*\\Q"));
	}

	boolean isEmpty() {
		return this.patterns.isEmpty();
	}

	@Override
	public boolean test(QualifiedName name) {
		String full = ((name.schema() != null) ? name.schema() : "") + "." + name.name();
		return this.patterns.stream().anyMatch((pattern) -> pattern.matcher(full).matches());
	}

}
