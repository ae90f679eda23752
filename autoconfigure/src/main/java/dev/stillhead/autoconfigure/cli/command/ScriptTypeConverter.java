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

import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import dev.stillhead.script.ScriptType;

/**
 * Reads {@code sql} or {@code java}.
 */
final class ScriptTypeConverter implements ITypeConverter<ScriptType> {

	@Override
	public ScriptType convert(String text) {
		return Stream.of(ScriptType.values())
			.filter((type) -> type.label().equals(text))
			.findFirst()
			.orElseThrow(() -> new TypeConversionException("'" + text + "' is neither sql nor java"));
	}

}
