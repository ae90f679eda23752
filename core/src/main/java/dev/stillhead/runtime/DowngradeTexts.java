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

package dev.stillhead.runtime;

import java.util.List;
import java.util.Map;

import dev.stillhead.dialect.JournalRow.StoredDowngrade;

/**
 * How the journal says that revisions are taken back. Read only where the files are
 * missing, for it may be much.
 *
 * @param texts the newest text of every revision that was asked for and is stored
 * @param writers who else may write into the journal, and so may have written them: roles
 * other than its owner, administrators aside, as SQL writes their names
 */
public record DowngradeTexts(Map<String, DowngradeText> texts, List<String> writers) {

	/** Nothing was read. */
	public static final DowngradeTexts NONE = new DowngradeTexts(Map.of(), List.of());

	/**
	 * Copies the collections.
	 */
	public DowngradeTexts {
		texts = Map.copyOf(texts);
		writers = List.copyOf(writers);
	}

	/**
	 * How one revision is taken back.
	 *
	 * @param entry the journal's entry that says so
	 * @param downgrade its statements, or why there are none
	 */
	public record DowngradeText(long entry, StoredDowngrade downgrade) {
	}

}
