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

package dev.stillhead.sample.habits;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers 409 where a rule of the database refuses what a client wants. The rules are in
 * the revisions; here they only get words.
 */
@RestControllerAdvice
class RefusalAdvice {

	private static final Map<String, String> REASONS = Map.of("trg_prevent_assign_deleted_program",
			"The program is archived and takes no new assignments", "program_templates_title_active_idx",
			"There is a program with this title already", "user_program_assignments_user_id_program_template_id_key",
			"The user follows this program already", "assignment_reminders_user_program_assignment_id_time_of_day_key",
			"There is a reminder at this time already");

	@ExceptionHandler
	ProblemDetail refused(DataIntegrityViolationException ex) {
		String rule = ruleOf(ex);
		String reason = (rule != null) ? REASONS.get(rule) : null;
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				(reason != null) ? reason : "The database refuses it");
	}

	private static @Nullable String ruleOf(DataIntegrityViolationException ex) {
		ServerErrorMessage message = (ex.getMostSpecificCause() instanceof PSQLException cause)
				? cause.getServerErrorMessage() : null;
		return (message != null) ? message.getConstraint() : null;
	}

}
