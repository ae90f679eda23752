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

package dev.stillhead.autogenerate;

import java.time.Duration;
import java.util.List;

import dev.stillhead.authoring.RevisionDraft;

/**
 * A generated revision that is proved and not written yet.
 *
 * @param draft the revision
 * @param asWritten whether its own text was run; where there is no compiler for a Java
 * revision, the same operations were run as SQL
 * @param customized whether a customizer has changed what was generated, so that it need
 * not lead to the model exactly
 * @param reversible whether it was taken back and applied again
 * @param duration how long the proof took
 * @param destroyed what its upgrade throws away, one line for each table or column
 */
public record ProvedDraft(RevisionDraft draft, boolean asWritten, boolean customized, boolean reversible,
		Duration duration, List<String> destroyed) {

	/**
	 * Copies the list.
	 */
	public ProvedDraft {
		destroyed = List.copyOf(destroyed);
	}

}
