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

import java.time.Duration;
import java.util.List;

import dev.stillhead.schema.DatabaseSchema;

/**
 * What the application wants its database to be, as it was created in scratch.
 *
 * @param titles what it is made of: {@code 4 entities of com.acme.habits (…)}
 * @param duration how long it took, scratch included
 * @param picture what was created
 * @param scope what could be said, and what was said
 */
record Model(List<String> titles, Duration duration, DatabaseSchema picture, TargetScope scope) {

	/**
	 * Copies the titles.
	 */
	Model {
		titles = List.copyOf(titles);
	}

}
