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

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import dev.stillhead.sample.habits.program.ProgramTemplate;
import dev.stillhead.sample.habits.program.ProgramTemplateRepository;

/**
 * Assignments over HTTP. That nobody is assigned to an archived programme is seen to by
 * the database's trigger.
 */
@RestController
@RequestMapping("/users/{userId}/assignments")
@Transactional
class AssignmentController {

	private final UserProgramAssignmentRepository assignments;

	private final ProgramTemplateRepository programs;

	AssignmentController(UserProgramAssignmentRepository assignments, ProgramTemplateRepository programs) {
		this.assignments = assignments;
		this.programs = programs;
	}

	@GetMapping
	List<AssignmentResponse> list(@PathVariable UUID userId) {
		return this.assignments.findByUserIdOrderByStartsOn(userId).stream().map(AssignmentResponse::of).toList();
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	AssignmentResponse assign(@PathVariable UUID userId, @Valid @RequestBody AssignmentRequest request) {
		ProgramTemplate program = this.programs.findById(request.programId())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no program " + request.programId()));
		LocalDate startsOn = (request.startsOn() != null) ? request.startsOn() : LocalDate.now(Clock.systemUTC());
		UserProgramAssignment assignment = new UserProgramAssignment(userId, program, startsOn);
		return AssignmentResponse.of(this.assignments.saveAndFlush(assignment));
	}

	@PostMapping("/{id}/reminders")
	@ResponseStatus(HttpStatus.CREATED)
	AssignmentResponse remind(@PathVariable UUID userId, @PathVariable UUID id, @Valid @RequestBody Reminder reminder) {
		UserProgramAssignment assignment = this.assignments.findByIdAndUserId(id, userId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"User " + userId + " has no assignment " + id));
		assignment.addReminder(reminder.timeOfDay(), reminder.timeZone());
		return AssignmentResponse.of(this.assignments.saveAndFlush(assignment));
	}

}
