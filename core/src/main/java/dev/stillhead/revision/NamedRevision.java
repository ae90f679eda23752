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

package dev.stillhead.revision;

import org.jspecify.annotations.Nullable;

/**
 * A name and what it stands for.
 *
 * @param name an id, a label, or a word of the target syntax
 * @param revision the revision that it names; null for a word
 */
record NamedRevision(String name, @Nullable Revision revision) {

	/**
	 * The name as an error shows it.
	 * @return the name and the message of what it stands for
	 */
	String text() {
		if (this.revision == null) {
			return this.name;
		}
		String label = this.name.equals(this.revision.id()) ? "" : " (label of %s)".formatted(this.revision.id());
		return this.name + label + ", " + this.revision.displayMessage();
	}

}
