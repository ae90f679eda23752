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

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.CreationTimestamp;
import org.jspecify.annotations.Nullable;

import dev.stillhead.sample.habits.program.ProgramTemplate;

/**
 * Says that a user follows a programme.
 */
@Entity
@Table(schema = "habits", name = "user_program_assignments")
class UserProgramAssignment {

	@Id
	@GeneratedValue
	private @Nullable UUID id;

	@Column(nullable = false, updatable = false)
	private UUID userId;

	@ManyToOne(optional = false)
	@JoinColumn(name = "program_template_id", updatable = false)
	private ProgramTemplate program;

	@Column(nullable = false)
	private LocalDate startsOn;

	@CreationTimestamp
	@Column(nullable = false, updatable = false)
	private @Nullable Instant createdAt;

	@OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("timeOfDay")
	private final List<AssignmentReminder> reminders = new ArrayList<>();

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected UserProgramAssignment() {
	}

	UserProgramAssignment(UUID userId, ProgramTemplate program, LocalDate startsOn) {
		this.userId = userId;
		this.program = program;
		this.startsOn = startsOn;
	}

	void addReminder(LocalTime timeOfDay, ZoneId timeZone) {
		this.reminders.add(new AssignmentReminder(this, timeOfDay, timeZone));
	}

	@Nullable UUID getId() {
		return this.id;
	}

	ProgramTemplate getProgram() {
		return this.program;
	}

	LocalDate getStartsOn() {
		return this.startsOn;
	}

	List<AssignmentReminder> getReminders() {
		return this.reminders;
	}

}
