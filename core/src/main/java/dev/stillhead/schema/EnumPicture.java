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
 * An enum type.
 *
 * @param name its name, with its schema
 * @param values its values in their order
 * @param comment its comment; null if it has none
 */
public record EnumPicture(QualifiedName name, List<String> values, @Nullable String comment) implements Picture {

	/**
	 * Copies the values.
	 */
	public EnumPicture {
		values = List.copyOf(values);
	}

	@Override
	public String title() {
		return "enum " + this.name;
	}

}
