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
 * A check of a table or a domain.
 *
 * @param name its name
 * @param expression the condition, as the database writes it
 * @param validated whether the rows that were there before it are known to meet it
 * @param enforced whether it is checked at all
 * @param noInherit whether children of the table are spared
 * @param comment its comment; null if it has none
 */
public record CheckPicture(String name, String expression, boolean validated, boolean enforced, boolean noInherit,
		@Nullable String comment) implements Picture {

	@Override
	public String title() {
		return "check " + this.name;
	}

}
