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

package dev.stillhead.sample.habits.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a user follows.
 *
 * @param id its key
 * @param programId key of the programme
 * @param title what the programme is called
 * @param startsOn its first day
 * @param reminders when the user wants to be reminded of it
 */
record AssignmentResponse(@Nullable UUID id, @Nullable UUID programId, String title, LocalDate startsOn,
		List<Reminder> reminders) {

	static AssignmentResponse of(UserProgramAssignment assignment) {
		return new AssignmentResponse(assignment.getId(), assignment.getProgram().getId(),
				assignment.getProgram().getTitle(), assignment.getStartsOn(),
				assignment.getReminders().stream().map(Reminder::of).toList());
	}

}
