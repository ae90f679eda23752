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

import org.jspecify.annotations.Nullable;

/**
 * An extension.
 *
 * @param name its name
 * @param schema where its objects are
 * @param version its version
 * @param comment its comment, usually its own; null if it has none
 */
public record ExtensionPicture(String name, String schema, String version,
		@Nullable String comment) implements Picture {

	@Override
	public String title() {
		return "extension " + this.name;
	}

}
