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

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.stillhead.schema.QualifiedName;

/**
 * Reads names as revisions write them.
 */
final class Names {

	private static final String REMEDY = "Write \"name\" or \"schema.name\"; a name that itself holds a dot is quoted(\"odd.name\").";

	private Names() {
	}

	static QualifiedName qualified(String text) {
		return RefusedCallException.orRefuse(() -> QualifiedName.parse(text), REMEDY);
	}

	static String simple(String text) {
		return RefusedCallException.orRefuse(() -> QualifiedName.parseSimple(text), REMEDY);
	}

	static List<String> simple(String[] texts) {
		return Arrays.stream(texts).map(Names::simple).toList();
	}

	static List<String> simple(String first, String[] more) {
		return Stream.concat(Stream.of(first), Arrays.stream(more)).map(Names::simple).toList();
	}

}
