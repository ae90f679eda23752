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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.TablePicture;

/**
 * Takes a table apart and puts it together again.
 */
final class TableParts {

	private TableParts() {
	}

	/** All constraints, indexes and triggers of a table. */
	static List<Part> of(TablePicture table) {
		List<Part> parts = new ArrayList<>();
		KeyPicture primaryKey = table.primaryKey();
		if (primaryKey != null) {
			parts.add(new KeyPart(primaryKey, true));
		}
		table.uniques().forEach((key) -> parts.add(new KeyPart(key, false)));
		table.checks().forEach((check) -> parts.add(new CheckPart(check)));
		table.exclusions().forEach((exclusion) -> parts.add(new ExclusionPart(exclusion)));
		table.foreignKeys().forEach((key) -> parts.add(new ForeignKeyPart(key)));
		table.indexes().forEach((index) -> parts.add(new IndexPart(index)));
		table.triggers().forEach((trigger) -> parts.add(new TriggerPart(trigger)));
		return parts;
	}

	/** A table with other columns and parts. */
	static TablePicture with(TablePicture table, List<ColumnPicture> columns, List<Part> parts) {
		return new TablePicture(table.name(), columns, primaryKey(parts), keys(parts).map(KeyPart::picture).toList(),
				pictures(parts, CheckPart.class, CheckPart::picture),
				pictures(parts, ExclusionPart.class, ExclusionPart::picture),
				pictures(parts, ForeignKeyPart.class, ForeignKeyPart::picture),
				pictures(parts, IndexPart.class, IndexPart::picture),
				pictures(parts, TriggerPart.class, TriggerPart::picture), table.family(), table.storage(),
				table.comment());
	}

	private static @Nullable KeyPicture primaryKey(List<Part> parts) {
		return parts.stream()
			.filter((part) -> part instanceof KeyPart key && key.primary())
			.map((part) -> ((KeyPart) part).picture())
			.findFirst()
			.orElse(null);
	}

	private static Stream<KeyPart> keys(List<Part> parts) {
		return parts.stream()
			.filter(KeyPart.class::isInstance)
			.map(KeyPart.class::cast)
			.filter((key) -> !key.primary());
	}

	private static <P, T extends Part> List<P> pictures(List<Part> parts, Class<T> kind, Function<T, P> picture) {
		return parts.stream().filter(kind::isInstance).map(kind::cast).map(picture).toList();
	}

}
