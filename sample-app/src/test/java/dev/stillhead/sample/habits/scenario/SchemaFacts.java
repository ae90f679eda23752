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

package dev.stillhead.sample.habits.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.Picture;
import dev.stillhead.schema.TablePicture;

/**
 * Everything that a database holds as lines of text, one for each fact, such as
 * {@code table users, column id: type = integer}. What is not there has no line.
 */
final class SchemaFacts {

	private final List<String> lines = new ArrayList<>();

	private SchemaFacts() {
	}

	static List<String> of(DatabaseSchema schema) {
		SchemaFacts facts = new SchemaFacts();
		facts.addParts("", schema);
		return facts.lines;
	}

	private void addParts(String place, Record record) {
		if (record instanceof TablePicture table) {
			this.lines.add(place + ": order = " + table.columns().stream().map(ColumnPicture::name).toList());
		}
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Object value = value(component, record);
			for (Object part : (value instanceof Collection<?> parts) ? parts : List.of(value)) {
				if (part instanceof Picture picture) {
					String title = place.isEmpty() ? picture.title() : place + ", " + picture.title();
					this.lines.add(title);
					addParts(title, (Record) picture);
				}
				else if (!part.equals(false) && !part.equals("") && !component.getName().equals("name")) {
					this.lines.add(place + ": " + component.getName() + " = " + part);
				}
			}
		}
	}

	private static Object value(RecordComponent component, Record record) {
		try {
			Object value = component.getAccessor().invoke(record);
			return (value == null || value.equals(Map.of())) ? "" : value;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
