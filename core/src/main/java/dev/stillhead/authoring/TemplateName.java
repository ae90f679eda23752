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

package dev.stillhead.authoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The templates that there are.
 */
enum TemplateName {

	/** An SQL revision. */
	SQL,

	/** A Java revision. */
	JAVA,

	/** An SQL revision that merges others. */
	MERGE_SQL,

	/** A Java revision that merges others. */
	MERGE_JAVA;

	static final String ENDING = ".mustache";

	/**
	 * The template of a file.
	 * @param fileName the file's name
	 * @return the template; null if there is none
	 */
	static @Nullable TemplateName ofFile(String fileName) {
		return Arrays.stream(values()).filter((name) -> name.fileName().equals(fileName)).findFirst().orElse(null);
	}

	static Stream<String> fileNames() {
		return Arrays.stream(values()).map(TemplateName::fileName);
	}

	String fileName() {
		return this + ENDING;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
