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

package dev.stillhead.authoring;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * A template cannot be read or rendered. Nothing was written. Holds its name and what is
 * wrong.
 */
public final class TemplateNotUsableException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final @Nullable String template;

	private final String objection;

	/**
	 * An error for one template.
	 * @param name the template; null for the folder or for a file that is none
	 * @param place where it is
	 * @param objection what is wrong with it
	 * @param remedy what to do next
	 * @param cause what is behind it, if anything
	 */
	TemplateNotUsableException(@Nullable TemplateName name, String place, String objection, String remedy,
			@Nullable Throwable cause) {
		super(report(name, objection, remedy).with(Fact.WHERE, place), cause);
		this.template = (name != null) ? name.toString() : null;
		this.objection = objection;
	}

	private static ErrorReport report(@Nullable TemplateName name, String objection, String remedy) {
		String subject = (name != null) ? "the template " + name : "the templates";
		return ErrorReport.of("%s cannot be used: %s; nothing was written".formatted(subject, objection), remedy);
	}

	/**
	 * The template.
	 * @return its name; null if the folder cannot be used
	 */
	public @Nullable String template() {
		return this.template;
	}

	/**
	 * What is wrong with it.
	 * @return what is wrong
	 */
	public String objection() {
		return this.objection;
	}

}
