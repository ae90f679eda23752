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
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads storage parameters, which stand in the SQL as they are.
 */
final class StorageParameter {

	private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

	private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.+-]+");

	private StorageParameter() {
	}

	static String name(String name) {
		return checked(name, WORD);
	}

	static String value(Object value) {
		return checked(value.toString(), VALUE);
	}

	/** The parameters and one more. */
	static Map<String, String> added(Map<String, String> parameters, String name, Object value) {
		Map<String, String> added = new TreeMap<>(parameters);
		added.put(name(name), value(value));
		return added;
	}

	private static String checked(String text, Pattern pattern) {
		if (!pattern.matcher(text).matches()) {
			throw new RefusedCallException("\"%s\" is no part of a storage parameter".formatted(text),
					"Write a word and a number, a boolean or a word: with(\"fillfactor\", 70).");
		}
		return text;
	}

}
