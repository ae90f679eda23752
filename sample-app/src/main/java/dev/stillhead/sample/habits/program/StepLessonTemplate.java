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

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a step: a text, perhaps with something to look at or listen to.
 */
@Entity
@Table(schema = "habits", name = "step_lesson_templates")
class StepLessonTemplate {

	@Id
	@GeneratedValue
	private @Nullable UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "program_step_template_id", updatable = false)
	private ProgramStepTemplate step;

	@Column(nullable = false)
	private int position;

	@Column(nullable = false, length = 200)
	private String title;

	@Column(nullable = false, columnDefinition = "text")
	private String content;

	@Embedded
	private @Nullable LessonMedia media;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected StepLessonTemplate() {
	}

	StepLessonTemplate(ProgramStepTemplate step, int position, String title, String content,
			@Nullable LessonMedia media) {
		this.step = step;
		this.position = position;
		this.title = title;
		this.content = content;
		this.media = media;
	}

	String getTitle() {
		return this.title;
	}

	String getContent() {
		return this.content;
	}

	@Nullable LessonMedia getMedia() {
		return this.media;
	}

}
