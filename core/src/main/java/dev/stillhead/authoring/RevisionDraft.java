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
 * A new revision that was found to be in order and is not written yet.
 */
public final class RevisionDraft {

	private final Revision revision;

	private final Placement place;

	private final String text;

	private final HookRunner hooks;

	RevisionDraft(Revision revision, Placement place, String text, HookRunner hooks) {
		this.revision = revision;
		this.place = place;
		this.text = text;
		this.hooks = hooks;
	}

	/**
	 * The revision.
	 * @return its place in the graph
	 */
	public Revision revision() {
		return this.revision;
	}

	/**
	 * Its id.
	 * @return the whole id
	 */
	public String id() {
		return this.revision.id();
	}

	/**
	 * What it revises.
	 * @return whole ids in the order in which they were named; none for a base
	 */
	public List<String> downRevisions() {
		return this.revision.downRevisions();
	}

	/**
	 * Where its file goes.
	 * @return an absolute path
	 */
	public Path path() {
		return this.place.path();
	}

	/**
	 * Where its file goes, for people.
	 * @return a path with slashes, from the project on
	 */
	public String shownPath() {
		return this.place.shown();
	}

	/**
	 * What stands in its file.
	 * @return all of the text, line ends as LF
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Writes the file as a whole or not at all, with the folders above it, and never over
	 * another one; then runs the hooks.
	 * @return what was written
	 * @throws RevisionNotWrittenException if that cannot be done; everything is then as
	 * before
	 * @throws HookFailedException if a hook fails; the file is then written
	 */
	public WrittenRevision write() {
		new NewFile(path(), shownPath(), this.text).write();
		return new WrittenRevision(this.revision, path(), shownPath(), this.hooks.run());
	}

}
