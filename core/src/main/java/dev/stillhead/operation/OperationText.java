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

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;

/**
 * Writes operations as text that stays the same: records by their names and components,
 * without lines, without Java code, and without what is null, false or empty, so that a
 * component that is added one day changes no text of before. The names of operations,
 * definitions and their components are therefore a contract.
 */
final class OperationText {

	private OperationText() {
	}

	static String of(List<MigrateOperation> operations) {
		return operations.stream().map((operation) -> write(operation) + "\n").collect(Collectors.joining());
	}

	private static String write(@Nullable Object value) {
		if (value == null) {
			return "null";
		}
		if (value instanceof Record structure) {
			return write(structure);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(OperationText::write).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.map((entry) -> write(entry.getKey()) + ": " + write(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (value instanceof String text) {
			return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
		}
		if (value instanceof Enum<?> constant) {
			return constant.name();
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		if (value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		throw new IllegalArgumentException(
				"a %s cannot be part of an operation: it has no lasting text".formatted(value.getClass().getName()));
	}

	private static String write(Record structure) {
		return Stream.of(structure.getClass().getRecordComponents())
			.flatMap((component) -> write(structure, component).stream())
			.collect(Collectors.joining(", ", structure.getClass().getSimpleName() + "(", ")"));
	}

	private static Optional<String> write(Record structure, RecordComponent component) {
		Object value = read(structure, component.getAccessor());
		return (value != null && says(value)) ? Optional.of(component.getName() + "=" + write(value))
				: Optional.empty();
	}

	private static boolean says(Object value) {
		boolean empty = value.equals(Boolean.FALSE) || value.equals(List.of()) || value.equals(Map.of());
		return !empty && !(value instanceof SourceLocation) && !(value instanceof LiveWork);
	}

	private static @Nullable Object read(Record structure, Method accessor) {
		try {
			accessor.setAccessible(true);
			return accessor.invoke(structure);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("'%s' of %s cannot be read".formatted(accessor.getName(), structure), ex);
		}
	}

}
