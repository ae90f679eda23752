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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.TablePicture;

/**
 * What revisions of the application have made, as opposed to what others have: only that
 * is dropped. Immutable.
 */
public final class Ownership {

	private static final Ownership EVERYTHING = new Ownership(null);

	private final @Nullable DatabaseSchema made;

	private Ownership(@Nullable DatabaseSchema made) {
		this.made = made;
	}

	/**
	 * Everything is the application's.
	 * @return the ownership
	 */
	public static Ownership everything() {
		return EVERYTHING;
	}

	/**
	 * What a picture shows is the application's.
	 * @param made what the revisions alone have made, in scratch
	 * @return the ownership
	 */
	public static Ownership of(DatabaseSchema made) {
		return new Ownership(made);
	}

	/** The same after some renames. */
	Ownership following(List<Rename> renames) {
		return (this.made != null) ? new Ownership(Renaming.of(this.made, renames)) : this;
	}

	/**
	 * Whether something is the application's.
	 * @param object a thing of the database
	 * @return whether a revision has made it
	 */
	public boolean holds(DatabaseObject object) {
		return this.made == null || holds(object, this.made);
	}

	private static boolean holds(DatabaseObject object, DatabaseSchema made) {
		return switch (object.kind()) {
			case SCHEMA -> made.schemas().stream().anyMatch((schema) -> schema.name().equals(object.name().name()));
			case EXTENSION -> made.extensions().stream().anyMatch((other) -> other.name().equals(object.name().name()));
			case ENUM -> made.enums().stream().anyMatch((type) -> type.name().equals(object.name()));
			case DOMAIN -> made.domains().stream().anyMatch((type) -> type.name().equals(object.name()));
			case SEQUENCE -> made.sequences().stream().anyMatch((other) -> other.name().equals(object.name()));
			case VIEW -> made.views().stream().anyMatch((view) -> view.name().equals(object.name()));
			case FUNCTION -> made.functions().stream().anyMatch((other) -> other.name().equals(object.name()));
			default -> made.table(object.name()).map((table) -> holds(object, table)).orElse(false);
		};
	}

	private static boolean holds(DatabaseObject object, TablePicture table) {
		String part = object.part();
		return part == null || table.column(part).isPresent()
				|| TableParts.of(table).stream().anyMatch((other) -> other.name().equals(part));
	}

}
