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

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something that only the database has, and keeps.
 *
 * @param object what it is, or what it is a side of
 * @param aspect which side of the object it is; null for the object itself
 * @param text what it says, in the database's words; empty if there is nothing to say
 * @param reason why it is kept
 */
public record KeptObject(DatabaseObject object, @Nullable Aspect aspect, String text, Reason reason) {

	/**
	 * What is kept, for people: {@code partial index habits.users.x  (title) where …},
	 * {@code default of column habits.users.state  'new'}.
	 */
	@Override
	public String toString() {
		String side = (this.aspect != null) ? this.aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of "
				: "";
		return side + this.object + (this.text.isEmpty() ? "" : "  " + this.text);
	}

	/**
	 * Why something is kept that the target lacks.
	 */
	public enum Reason {

		/** No revision of the application has made it. */
		NOT_OURS,

		/** The target has no words for it. */
		NOT_EXPRESSIBLE,

		/** The target has said nothing of it. */
		NOT_MENTIONED

	}

}
