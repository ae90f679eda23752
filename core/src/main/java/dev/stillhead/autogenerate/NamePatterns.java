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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A filter by names with {@code *} in them: {@code habits} for a schema with all that is
 * in it, {@code habits.audit_*} for tables with all their parts, {@code habits.users.x}
 * for a column, constraint or index.
 */
public final class NamePatterns implements ComparisonFilter {

	private final List<List<Pattern>> included;

	private final List<List<Pattern>> excluded;

	/**
	 * A filter.
	 * @param include what is looked at; none for everything
	 * @param exclude what is not, though it is included
	 */
	public NamePatterns(List<String> include, List<String> exclude) {
		this.included = include.stream().map(NamePatterns::parse).toList();
		this.excluded = exclude.stream().map(NamePatterns::parse).toList();
	}

	private static List<Pattern> parse(String pattern) {
		List<Pattern> parts = new ArrayList<>();
		for (String part : pattern.strip().split("\\.")) {
			String regex = Pattern.compile("\\*")
				.splitAsStream(part.strip() + " ")
				.map(String::strip)
				.map(Pattern::quote)
				.reduce((left, right) -> left + ".*" + right)
				.orElse("");
			parts.add(Pattern.compile(regex));
		}
		return parts;
	}

	@Override
	public boolean includes(DatabaseObject object) {
		List<String> name = names(object);
		return (this.included.isEmpty() || this.included.stream().anyMatch((pattern) -> reaches(pattern, name)))
				&& this.excluded.stream().noneMatch((pattern) -> covers(pattern, name));
	}

	private static List<String> names(DatabaseObject object) {
		List<String> names = new ArrayList<>();
		addIfThere(names, object.name().schema());
		if (object.kind() != ObjectKind.SCHEMA) {
			names.add(object.name().name());
		}
		addIfThere(names, object.part());
		return names;
	}

	private static void addIfThere(List<String> names, @Nullable String name) {
		if (name != null) {
			names.add(name);
		}
	}

	/** Whether a thing is named, lies in what is named, or holds it. */
	private static boolean reaches(List<Pattern> pattern, List<String> name) {
		return matches(pattern, name, Math.min(pattern.size(), name.size()));
	}

	/** Whether a thing is named, or lies in what is named. */
	private static boolean covers(List<Pattern> pattern, List<String> name) {
		return pattern.size() <= name.size() && matches(pattern, name, pattern.size());
	}

	private static boolean matches(List<Pattern> pattern, List<String> name, int length) {
		for (int i = 0; i < length; i++) {
			if (!pattern.get(i).matcher(name.get(i)).matches()) {
				return false;
			}
		}
		return true;
	}

}
