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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.stillhead.revision.Revision;
import dev.stillhead.script.ScriptDirectoryException;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SqlRevisionScript;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * Reads the text of a new revision as it will be read, and compares what it says with
 * what it was meant to say.
 */
final class RevisionCheck {

	private final NewRevision wanted;

	private final Placement place;

	private final AuthoringSettings settings;

	RevisionCheck(NewRevision wanted, Placement place, AuthoringSettings settings) {
		this.wanted = wanted;
		this.place = place;
		this.settings = settings;
	}

	/**
	 * What is wrong with a text.
	 * @param text all that stands in the file
	 * @return the problems; none if it is what was meant
	 */
	List<SourceProblem> problemsOf(String text) {
		return (this.wanted.format() == ScriptType.SQL) ? sqlProblems(text) : javaProblems(text);
	}

	private List<SourceProblem> sqlProblems(String text) {
		try {
			Revision read = SqlRevisionScript
				.read(this.place.shown(), this.place.path(), text, this.settings.syntax(), this.settings.placeholders())
				.revision();
			return differences(
					Map.of("Revision ID", List.of(read.id()), "Revises", read.downRevisions(), "Depends On",
							read.dependsOn(), "Branch Labels", read.branchLabels(), "message", List.of(read.message())),
					List.of("Revision ID", "Revises", "Depends On", "Branch Labels", "message"));
		}
		catch (ScriptDirectoryException ex) {
			return ex.problems();
		}
	}

	private List<SourceProblem> javaProblems(String text) {
		JavaSourceReader reader = new JavaSourceReader(this.place.shown());
		Map<String, List<String>> read = reader.read(text, String.valueOf(this.place.packageName()),
				this.place.className());
		if (read == null || !reader.problems().isEmpty()) {
			return reader.problems();
		}
		return differences(read, List.of("id", "revises", "dependsOn", "branchLabels", "message"));
	}

	private List<SourceProblem> differences(Map<String, List<String>> read, List<String> keys) {
		Revision revision = this.wanted.revision();
		List<List<String>> meant = List.of(List.of(revision.id()), revision.downRevisions(), revision.dependsOn(),
				revision.branchLabels(), List.of(revision.message()));
		List<SourceProblem> differences = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			List<String> said = read.getOrDefault(keys.get(i), List.of());
			if (!said.equals(meant.get(i))) {
				differences.add(new SourceProblem(
						SourceLocation.of(this.place.shown()), "its %s is \"%s\" and not \"%s\"".formatted(keys.get(i),
								String.join(", ", said), String.join(", ", meant.get(i))),
						"Correct the message, or the template."));
			}
		}
		return differences;
	}

}
