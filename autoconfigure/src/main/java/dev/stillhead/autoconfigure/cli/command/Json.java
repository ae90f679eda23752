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

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;

/**
 * Writes records as JSON the way the actuator's endpoints do: components in their order,
 * and nothing for what is not known.
 */
final class Json {

	private static final JsonWriter<Object> WRITER = JsonWriter.standard();

	private Json() {
	}

	/**
	 * A value as JSON.
	 * @param value a record, map, list, text, number or truth value
	 * @return one line
	 */
	static String of(Object value) {
		return WRITER.writeToString(tree(value));
	}

	private static @Nullable Object tree(@Nullable Object value) {
		if (value instanceof Record facts) {
			Map<String, Object> members = new LinkedHashMap<>();
			for (RecordComponent component : facts.getClass().getRecordComponents()) {
				Object member = tree(read(facts, component));
				if (member != null) {
					members.put(component.getName(), member);
				}
			}
			return members;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Json::tree).toList();
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> members = new LinkedHashMap<>();
			map.forEach((key, member) -> {
				Object known = tree(member);
				if (known != null) {
					members.put(String.valueOf(key), known);
				}
			});
			return members;
		}
		return value;
	}

	private static @Nullable Object read(Record facts, RecordComponent component) {
		try {
			return component.getAccessor().invoke(facts);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("a public record could not be read: " + facts.getClass().getName(), ex);
		}
	}

}
