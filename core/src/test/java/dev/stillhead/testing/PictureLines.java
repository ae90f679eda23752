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

package dev.stillhead.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.Picture;

/**
 * A picture of a database as text, all of it but what is nothing, false or empty: one
 * line for each thing, its parts indented below it.
 */
public final class PictureLines {

	private final List<String> lines = new ArrayList<>();

	private PictureLines() {
	}

	/**
	 * The picture as lines.
	 * @param picture the picture
	 * @return its lines
	 */
	public static List<String> of(DatabaseSchema picture) {
		PictureLines lines = new PictureLines();
		lines.addParts("", picture);
		return lines.lines;
	}

	private void add(String indent, Picture picture) {
		this.lines.add(indent + picture.title() + facts((Record) picture));
		addParts(indent + "  ", (Record) picture);
	}

	private void addParts(String indent, Record record) {
		for (Object part : components(record).values()) {
			if (part instanceof Picture picture) {
				add(indent, picture);
			}
			else if (part instanceof Collection<?> parts) {
				parts.stream().filter(Picture.class::isInstance).forEach((element) -> add(indent, (Picture) element));
			}
		}
	}

	private static String facts(Record record) {
		return components(record).entrySet()
			.stream()
			.filter((component) -> !component.getKey().equals("name") && isFact(component.getValue()))
			.map((component) -> component.getValue().equals(true) ? ", " + component.getKey()
					: ", " + component.getKey() + "=" + text(component.getValue()))
			.collect(Collectors.joining());
	}

	private static boolean isFact(Object value) {
		boolean nothing = value.equals(false) || value.equals(List.of()) || value.equals(Map.of());
		boolean part = value instanceof Picture
				|| (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Picture);
		return !nothing && !part;
	}

	private static String text(Object value) {
		String text = (value instanceof Record group && value.toString().startsWith(value.getClass().getSimpleName()))
				? "(" + facts(group).replaceFirst(", ", "") + ")" : value.toString();
		return text.replace("\n", "\\n");
	}

	private static Map<String, Object> components(Record record) {
		Map<String, Object> components = new LinkedHashMap<>();
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			try {
				Object value = component.getAccessor().invoke(record);
				if (value != null) {
					components.put(component.getName(), value);
				}
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return components;
	}

}
