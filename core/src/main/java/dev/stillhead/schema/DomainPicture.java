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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A domain.
 *
 * @param name its name, with its schema
 * @param type the type below it, as the database writes it
 * @param collation how it sorts, as SQL; null for its type's own way
 * @param defaultValue its default as SQL; null if it has none
 * @param notNull whether it refuses null
 * @param checks its conditions on {@code VALUE}, sorted by name
 * @param comment its comment; null if it has none
 */
public record DomainPicture(QualifiedName name, String type, @Nullable String collation, @Nullable String defaultValue,
		boolean notNull, List<CheckPicture> checks, @Nullable String comment) implements Picture {

	/**
	 * Sorts and copies.
	 */
	public DomainPicture {
		checks = DatabaseSchema.sorted(checks, CheckPicture::name);
	}

	@Override
	public String title() {
		return "domain " + this.name;
	}

}
