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

package dev.stillhead.autoconfigure.actuate;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;

/**
 * Which part of the history is wanted.
 *
 * @param limit how many revisions at most
 * @param before the id of the revision behind which to begin; null for the newest
 * @param text what id or message must hold, in any case; null for all
 */
record HistoryPage(int limit, @Nullable String before, @Nullable String text) {

	/** The newest fifty. */
	static final HistoryPage FIRST = new HistoryPage(50, null, null);

	/**
	 * The part.
	 * @param history all revisions, newest first
	 * @return in the same order
	 */
	List<Revision> of(List<Revision> history) {
		return history.stream()
			.dropWhile((revision) -> this.before != null && !revision.id().equals(this.before))
			.skip((this.before != null) ? 1 : 0)
			.filter(this::matches)
			.limit(this.limit)
			.toList();
	}

	private boolean matches(Revision revision) {
		if (this.text == null) {
			return true;
		}
		String wanted = this.text.toLowerCase(Locale.ROOT);
		return revision.id().toLowerCase(Locale.ROOT).contains(wanted)
				|| revision.message().toLowerCase(Locale.ROOT).contains(wanted);
	}

}
