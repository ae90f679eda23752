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

package dev.stillhead.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is not the same in two pictures, for people. Things are matched by title: what has
 * another name has come and gone.
 */
public final class SchemaDifferences {

	private final List<String> sentences = new ArrayList<>();

	private SchemaDifferences() {
	}

	/**
	 * Compares two pictures.
	 * @param before one picture
	 * @param after another
	 * @return one line for each difference, seen from the first: what is new, what is
	 * gone, what is another than it was; none if, and only if, the pictures are equal
	 */
	public static List<String> between(DatabaseSchema before, DatabaseSchema after) {
		SchemaDifferences differences = new SchemaDifferences();
		differences.compare("", before, after);
		return List.copyOf(differences.sentences);
	}

	/** Component by component, so that none that is added to a picture is forgotten. */
	private void compare(String place, Record before, Record after) {
		for (RecordComponent component : before.getClass().getRecordComponents()) {
			Object was = value(component, before);
			Object is = value(component, after);
			if (!Objects.equals(was, is)) {
				compare(place, words(component.getName()), was, is);
			}
		}
	}

	private void compare(String place, String component, @Nullable Object was, @Nullable Object is) {
		Record groupBefore = group(was);
		Record groupAfter = group(is);
		if (hasPictures(was) || hasPictures(is)) {
			comparePictures(place, titled(was), titled(is));
		}
		else if (groupBefore != null && groupAfter != null) {
			compare(place, groupBefore, groupAfter);
		}
		else {
			say(place, PictureText.change(component, was, is));
		}
	}

	private void comparePictures(String place, Map<String, Record> before, Map<String, Record> after) {
		int already = this.sentences.size();
		before.forEach((title, was) -> {
			Record is = after.get(title);
			if (is == null) {
				say(place, title + " is gone");
			}
			else {
				compare(place.isEmpty() ? title : place + ", " + title, was, is);
			}
		});
		after.keySet()
			.stream()
			.filter((title) -> !before.containsKey(title))
			.forEach((title) -> say(place, title + " is new"));
		if (this.sentences.size() == already) {
			say(place, "the order is " + String.join(", ", after.keySet()) + "; it was "
					+ String.join(", ", before.keySet()));
		}
	}

	private void say(String place, String what) {
		this.sentences.add(place.isEmpty() ? what : place + ": " + what);
	}

	/** The value, if it is there only to hold some components together. */
	private static @Nullable Record group(@Nullable Object value) {
		boolean name = value instanceof QualifiedName || value instanceof SequencePicture.Owner;
		return (value instanceof Record record && !name) ? record : null;
	}

	private static boolean hasPictures(@Nullable Object value) {
		return value instanceof Picture
				|| (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Picture);
	}

	private static Map<String, Record> titled(@Nullable Object value) {
		List<?> pictures = (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
		Map<String, Record> titled = new LinkedHashMap<>();
		pictures.forEach((picture) -> titled.put(((Picture) picture).title(), (Record) picture));
		return titled;
	}

	private static @Nullable Object value(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** {@code nullsNotDistinct} as people write it. */
	private static String words(String name) {
		return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

}
