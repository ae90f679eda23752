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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotation;

import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionIds;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * Reads what a {@link MigrationRevision} says, and reports all that is wrong with it.
 */
final class AnnotationHeader {

	private final MergedAnnotation<MigrationRevision> annotation;

	private final SourceLocation location;

	private final ScriptFindings findings;

	AnnotationHeader(MergedAnnotation<MigrationRevision> annotation, SourceLocation location, ScriptFindings findings) {
		this.annotation = annotation;
		this.location = location;
		this.findings = findings;
	}

	/**
	 * Puts the header together. What is wrong in it is reported; what can be used is
	 * used, so that the other revisions find this one.
	 * @return the header; null if not even the id can be used
	 */
	@Nullable Header read() {
		String id = this.annotation.getString("id");
		boolean usable = isId("id", id);
		String message = this.annotation.getString("message").strip();
		if (message.lines().count() > 1) {
			problem("message has several lines", "Keep the first; the others belong into description.");
		}
		String createDate = this.annotation.getString("createDate");
		Revision revision = new Revision(id, ids("revises"), ids("dependsOn"), ids("branchLabels"), message,
				createDate.isEmpty() ? null : createDate);
		return usable ? new Header(revision, this.location, this.annotation.getString("description").strip(),
				this.annotation.getBoolean("transactional"), false) : null;
	}

	private List<String> ids(String attribute) {
		Set<String> ids = new LinkedHashSet<>();
		for (String id : this.annotation.getStringArray(attribute)) {
			if (isId(attribute, id) && !ids.add(id)) {
				problem("%s names %s twice".formatted(attribute, id), "Delete one of them.");
			}
		}
		return List.copyOf(ids);
	}

	private boolean isId(String attribute, String id) {
		RevisionIds.objectionTo(id)
			.ifPresent((objection) -> problem("%s is no id: \"%s\" %s".formatted(attribute, id, objection),
					"Write 1 to 32 of A-Z a-z 0-9 _ and . only."
							+ (attribute.equals("revises") ? " A base says revises = {}." : "")));
		return RevisionIds.objectionTo(id).isEmpty();
	}

	private void problem(String text, String remedy) {
		this.findings.problem(new SourceProblem(this.location, text, remedy));
	}

}
