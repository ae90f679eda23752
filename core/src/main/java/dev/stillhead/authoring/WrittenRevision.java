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

import java.nio.file.Path;
import java.util.List;

import dev.stillhead.revision.Revision;

/**
 * A revision whose file was written.
 *
 * @param revision its place in the graph
 * @param path the file
 * @param shownPath the file as people know it, from the project on
 * @param hooks what ran afterwards
 */
public record WrittenRevision(Revision revision, Path path, String shownPath, List<HookResult> hooks) {

	/**
	 * Copies the list.
	 */
	public WrittenRevision {
		hooks = List.copyOf(hooks);
	}

}
