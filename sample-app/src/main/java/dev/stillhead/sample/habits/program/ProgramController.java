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

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Programmes over HTTP.
 */
@RestController
@RequestMapping("/programs")
@Transactional
class ProgramController {

	private final ProgramTemplateRepository programs;

	ProgramController(ProgramTemplateRepository programs) {
		this.programs = programs;
	}

	@GetMapping
	List<ProgramResponse> list() {
		return this.programs.findByDeletedFalseOrderByCreatedAtDesc().stream().map(ProgramResponse::of).toList();
	}

	@PostMapping
	ResponseEntity<ProgramResponse> create(@Valid @RequestBody ProgramRequest request) {
		ProgramTemplate program = this.programs.saveAndFlush(request.toProgram());
		return ResponseEntity.created(URI.create("/programs/" + program.getId())).body(ProgramResponse.of(program));
	}

	/** Shows a programme, also one that is archived: those who follow it still see it. */
	@GetMapping("/{id}")
	ProgramResponse show(@PathVariable UUID id) {
		return this.programs.findById(id).map(ProgramResponse::of).orElseThrow(() -> unknown(id));
	}

	/** Archives a programme: it takes no more assignments. */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void archive(@PathVariable UUID id) {
		if (!this.programs.archive(id)) {
			throw unknown(id);
		}
	}

	private static ResponseStatusException unknown(UUID id) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no program " + id);
	}

}
