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
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A programme to be made.
 *
 * @param title what it is called
 * @param summary what it is about
 * @param weeks how long it takes; 12 if nothing is said
 * @param email who answers questions about it
 * @param steps its steps in their order; none if nothing is said
 */
record ProgramRequest(@NotBlank @Size(max = 200) String title, @Nullable String summary,
		@Min(1) @Max(104) @Nullable Short weeks, @Email @Size(max = 320) @Nullable String email,
		@Nullable List<@Valid Step> steps) {

	private static final short USUAL_WEEKS = 12;

	ProgramTemplate toProgram() {
		short length = (this.weeks != null) ? this.weeks : USUAL_WEEKS;
		ProgramTemplate program = new ProgramTemplate(this.title, this.summary, length, this.email);
		if (this.steps != null) {
			this.steps.forEach((step) -> step.addTo(program));
		}
		return program;
	}

}
