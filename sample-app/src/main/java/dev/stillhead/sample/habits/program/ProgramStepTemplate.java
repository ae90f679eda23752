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

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A step of a programme.
 */
@Entity
@Table(schema = "habits", name = "program_step_templates")
class ProgramStepTemplate {

	@Id
	@GeneratedValue
	private @Nullable UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "program_template_id", updatable = false)
	private ProgramTemplate program;

	@Column(nullable = false)
	private int position;

	@Column(nullable = false, length = 200)
	private String title;

	@OneToMany(mappedBy = "step", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private final List<StepLessonTemplate> lessons = new ArrayList<>();

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ProgramStepTemplate() {
	}

	ProgramStepTemplate(ProgramTemplate program, int position, String title) {
		this.program = program;
		this.position = position;
		this.title = title;
	}

	/** Adds a lesson behind those that are there. */
	void addLesson(String title, String content, @Nullable LessonMedia media) {
		this.lessons.add(new StepLessonTemplate(this, this.lessons.size() + 1, title, content, media));
	}

	String getTitle() {
		return this.title;
	}

	List<StepLessonTemplate> getLessons() {
		return this.lessons;
	}

}
