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

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;
import dev.stillhead.script.ScriptType;

/**
 * A revision that is to be written.
 *
 * @param revision its place in the graph
 * @param description lines beyond the message; empty if there are none
 * @param merge whether it was made to merge others
 * @param format what it is written in
 * @param body what it does; null if that is written by hand
 */
record NewRevision(Revision revision, String description, boolean merge, ScriptType format,
		@Nullable RevisionBody body) {

	/**
	 * The template that it is written with.
	 */
	TemplateName template() {
		return TemplateName.valueOf((this.merge ? "MERGE_" : "") + this.format.label().toUpperCase(Locale.ROOT));
	}

	boolean transactional() {
		return this.body == null || this.body.transactional();
	}

}
