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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.CreationTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * A programme of steps that users follow for some weeks. It is archived, never deleted.
 */
@Entity
@Table(schema = "habits", name = "program_templates")
public class ProgramTemplate {

	@Id
	@GeneratedValue
	private @Nullable UUID id;

	@Column(nullable = false, length = 200)
	private String title;

	@Column(columnDefinition = "text")
	private @Nullable String summary;

	@Column(nullable = false)
	private short weeks;

	@Column(length = 320)
	private @Nullable String email;

	@Column(name = "is_deleted", nullable = false)
	private boolean deleted;

	@CreationTimestamp
	@Column(nullable = false, updatable = false)
	private @Nullable Instant createdAt;

	@OneToMany(mappedBy = "program", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private final List<ProgramStepTemplate> steps = new ArrayList<>();

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ProgramTemplate() {
	}

	ProgramTemplate(String title, @Nullable String summary, short weeks, @Nullable String email) {
		this.title = title;
		this.summary = summary;
		this.weeks = weeks;
		this.email = email;
	}

	/** Adds a step behind those that are there. */
	ProgramStepTemplate addStep(String title) {
		ProgramStepTemplate step = new ProgramStepTemplate(this, this.steps.size() + 1, title);
		this.steps.add(step);
		return step;
	}

	/**
	 * Its key.
	 * @return null until it is saved
	 */
	public @Nullable UUID getId() {
		return this.id;
	}

	/**
	 * What it is called.
	 * @return unique among the programmes that are not deleted
	 */
	public String getTitle() {
		return this.title;
	}

	@Nullable String getSummary() {
		return this.summary;
	}

	short getWeeks() {
		return this.weeks;
	}

	@Nullable String getEmail() {
		return this.email;
	}

	boolean isDeleted() {
		return this.deleted;
	}

	@Nullable Instant getCreatedAt() {
		return this.createdAt;
	}

	List<ProgramStepTemplate> getSteps() {
		return this.steps;
	}

}
