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

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A programme with all that it is made of.
 *
 * @param id its key
 * @param title what it is called
 * @param summary what it is about
 * @param weeks how long it takes
 * @param email who answers questions about it
 * @param archived whether it takes no more assignments
 * @param createdAt when it was made
 * @param steps its steps in their order
 */
record ProgramResponse(@Nullable UUID id, String title, @Nullable String summary, short weeks, @Nullable String email,
		boolean archived, @Nullable Instant createdAt, List<Step> steps) {

	static ProgramResponse of(ProgramTemplate program) {
		return new ProgramResponse(program.getId(), program.getTitle(), program.getSummary(), program.getWeeks(),
				program.getEmail(), program.isDeleted(), program.getCreatedAt(),
				program.getSteps().stream().map(Step::of).toList());
	}

}
