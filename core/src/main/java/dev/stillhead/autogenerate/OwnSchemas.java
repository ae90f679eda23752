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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaPicture;

/**
 * The schemas of version table and journal. The engine makes them before it runs the
 * first revision, so no revision has to, and none may drop them.
 *
 * @param names the schemas
 */
record OwnSchemas(Set<String> names) {

	/**
	 * Copies the names.
	 */
	OwnSchemas {
		names = Set.copyOf(names);
	}

	static OwnSchemas of(BookkeepingPlace place) {
		return new OwnSchemas(new TreeSet<>(
				List.of(place.schema(), Objects.requireNonNullElse(place.journalSchema(), place.schema()))));
	}

	/** Makes those that are missing, where the database has schemas. */
	void makeIn(ScratchDatabase scratch, DatabaseProduct product) {
		if (scratch.defaultSchema() != null) {
			scratch.run(this.names.stream()
				.map((name) -> "CREATE SCHEMA " + Dialects.of(product).syntax().identifier(name))
				.toList());
		}
	}

	/** A database as it will be when its first revision runs. */
	DatabaseSchema in(DatabaseSchema picture) {
		List<SchemaPicture> schemas = new ArrayList<>(picture.schemas());
		this.names.stream()
			.filter((name) -> !name.isEmpty())
			.filter((name) -> picture.schemas().stream().noneMatch((schema) -> schema.name().equals(name)))
			.forEach((name) -> schemas.add(new SchemaPicture(name, null)));
		return new DatabaseSchema(schemas, picture.extensions(), picture.enums(), picture.domains(),
				picture.sequences(), picture.tables(), picture.views(), picture.functions());
	}

}
