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

package dev.stillhead.sample.habits.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a lesson shows or plays beside its text.
 *
 * @param type what it is
 * @param url where it is
 */
@Embeddable
record LessonMedia(@NotNull @Enumerated(EnumType.STRING) @Column(name = "media_type", length = 10) Type type,
		@NotNull @Size(max = 2000) @Column(name = "media_url", length = 2000) String url) {

	/** The kinds of media. */
	enum Type {

		/** A film. */
		VIDEO,

		/** A recording. */
		AUDIO,

		/** A picture. */
		IMAGE

	}

}
