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

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A time of day at which somebody wants to be reminded of a programme.
 */
@Entity
@Table(schema = "habits", name = "assignment_reminders")
class AssignmentReminder {

	@Id
	@GeneratedValue
	private @Nullable UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "user_program_assignment_id", updatable = false)
	private UserProgramAssignment assignment;

	@Column(nullable = false, secondPrecision = 6)
	private LocalTime timeOfDay;

	@Column(nullable = false, length = 64)
	private ZoneId timeZone;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected AssignmentReminder() {
	}

	AssignmentReminder(UserProgramAssignment assignment, LocalTime timeOfDay, ZoneId timeZone) {
		this.assignment = assignment;
		this.timeOfDay = timeOfDay;
		this.timeZone = timeZone;
	}

	LocalTime getTimeOfDay() {
		return this.timeOfDay;
	}

	ZoneId getTimeZone() {
		return this.timeZone;
	}

}
