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

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as clients write and read it.
 *
 * @param title what it is called
 * @param content its text; empty if nothing is said
 * @param media what belongs to the text
 */
record Lesson(@NotBlank @Size(max = 200) String title, @Nullable String content, @Valid @Nullable LessonMedia media) {

	static Lesson of(StepLessonTemplate lesson) {
		return new Lesson(lesson.getTitle(), lesson.getContent(), lesson.getMedia());
	}

	void addTo(ProgramStepTemplate step) {
		step.addLesson(this.title, (this.content != null) ? this.content : "", this.media);
	}

}
