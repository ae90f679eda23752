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

package dev.stillhead.operation;

import java.util.Map;
import java.util.stream.Collectors;

import dev.stillhead.sql.Placeholders;

/**
 * What those who run a revision tell it: {@code -x name=value} on the command line, the
 * placeholder {@code x.name} elsewhere. Immutable.
 */
public final class Arguments {

	/** Nobody tells anything. */
	public static final Arguments NONE = new Arguments(Map.of(), false);

	/** Every argument is a text that shows its name, whatever is told. */
	static final Arguments NAMES = new Arguments(Map.of(), true);

	private static final String PREFIX = "x.";

	private final Map<String, String> values;

	private final boolean lenient;

	private Arguments(Map<String, String> values, boolean lenient) {
		this.values = values;
		this.lenient = lenient;
	}

	/**
	 * The arguments among the configured placeholders.
	 * @param placeholders the placeholders
	 * @return those whose name begins with {@code x.}
	 */
	public static Arguments among(Placeholders placeholders) {
		return new Arguments(placeholders.values()
			.entrySet()
			.stream()
			.filter((value) -> value.getKey().startsWith(PREFIX))
			.collect(Collectors.toUnmodifiableMap((value) -> value.getKey().substring(PREFIX.length()),
					Map.Entry::getValue)),
				false);
	}

	/**
	 * The same, for those who only want to see what a revision is like: where an argument
	 * is missing, a text that shows its name stands in for it.
	 * @return new arguments
	 */
	public Arguments lenient() {
		return new Arguments(this.values, true);
	}

	String required(String name) {
		String value = this.values.get(name);
		if (value != null) {
			return value;
		}
		if (this.lenient) {
			return "${" + name + "}";
		}
		throw new RefusedCallException("the argument %s is not given".formatted(name),
				"Run the command with -x %s=value, configure stillhead.placeholders.[x.%1$s], or give it a default: op.argument(\"%1$s\", \"value\")."
					.formatted(name));
	}

	String optional(String name, String otherwise) {
		return this.values.getOrDefault(name, otherwise);
	}

}
