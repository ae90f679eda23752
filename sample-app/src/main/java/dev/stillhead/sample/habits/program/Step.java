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

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step as clients write and read it.
 *
 * @param title what it is called
 * @param lessons its lessons in their order; none if nothing is said
 */
record Step(@NotBlank @Size(max = 200) String title, @Nullable List<@Valid Lesson> lessons) {

	static Step of(ProgramStepTemplate step) {
		return new Step(step.getTitle(), step.getLessons().stream().map(Lesson::of).toList());
	}

	void addTo(ProgramTemplate program) {
		ProgramStepTemplate step = program.addStep(this.title);
		if (this.lessons != null) {
			this.lessons.forEach((lesson) -> lesson.addTo(step));
		}
	}

}
