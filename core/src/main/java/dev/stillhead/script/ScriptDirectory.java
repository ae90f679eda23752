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

package dev.stillhead.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.RevisionMap;
import dev.stillhead.sql.SourceProblem;

/**
 * All revisions of the configured locations, without a problem in any file or in their
 * graph. Immutable, thread-safe.
 */
public final class ScriptDirectory {

	private final Map<String, RevisionScript> scripts;

	private final RevisionMap map;

	private final List<SourceProblem> warnings;

	ScriptDirectory(Collection<? extends RevisionScript> scripts, RevisionMap map, List<SourceProblem> warnings) {
		Map<String, RevisionScript> byId = new LinkedHashMap<>();
		scripts.forEach((script) -> byId.put(script.revision().id(), script));
		this.scripts = Collections.unmodifiableMap(byId);
		this.map = map;
		this.warnings = List.copyOf(warnings);
	}

	/**
	 * The graph of the revisions.
	 * @return the graph
	 */
	public RevisionMap map() {
		return this.map;
	}

	/**
	 * The scripts.
	 * @return all of them, sorted by their files
	 */
	public Collection<RevisionScript> scripts() {
		return this.scripts.values();
	}

	/**
	 * The script of a revision.
	 * @param id the whole id
	 * @return the script; null if there is none
	 */
	public @Nullable RevisionScript find(String id) {
		return this.scripts.get(id);
	}

	/**
	 * The script of a revision of {@link #map()}.
	 * @param id the whole id
	 * @return the script
	 * @throws IllegalArgumentException if there is none
	 */
	public RevisionScript script(String id) {
		RevisionScript script = find(id);
		if (script == null) {
			throw new IllegalArgumentException("'id' must be a revision's id, not " + id);
		}
		return script;
	}

	/**
	 * The file of a revision, to edit it.
	 * @param id the whole id
	 * @return the file, in the project and not in the output of its build
	 * @throws NoSourceFileException if it is not at hand
	 * @throws IllegalArgumentException if there is no such revision
	 */
	public Path sourceFile(String id) {
		RevisionScript script = script(id);
		Path file = script.file();
		if (file == null) {
			throw new NoSourceFileException(script);
		}
		return file;
	}

	/**
	 * The directory as it would be with one more revision.
	 * @param script a revision whose file may not be written yet
	 * @return a new directory
	 * @throws dev.stillhead.revision.RevisionGraphException if it does not fit in
	 */
	public ScriptDirectory with(RevisionScript script) {
		List<RevisionScript> all = new ArrayList<>(this.scripts.values());
		all.add(script);
		return new ScriptDirectory(all, RevisionMap.of(all.stream().map(RevisionScript::revision).toList()),
				this.warnings);
	}

	/**
	 * What is odd, but no problem.
	 * @return the warnings, sorted by their files
	 */
	public List<SourceProblem> warnings() {
		return this.warnings;
	}

}
