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
import java.util.Objects;
import java.util.stream.Collectors;

import dev.stillhead.revision.Revision;

/**
 * The comments at the top of a new SQL revision.
 */
final class SqlHeader {

	private SqlHeader() {
	}

	/**
	 * The comments.
	 * @return lines, the last without a line end
	 */
	static String of(NewRevision wanted) {
		Revision revision = wanted.revision();
		List<String> lines = new ArrayList<>();
		if (!revision.message().isEmpty()) {
			lines.add(revision.message());
			lines.add("");
		}
		if (!wanted.description().isEmpty()) {
			wanted.description().lines().forEach(lines::add);
			lines.add("");
		}
		lines.add("Revision ID: " + revision.id());
		lines.add("Revises: " + String.join(", ", revision.downRevisions()));
		lines.add("Create Date: " + Objects.requireNonNullElse(revision.createDate(), ""));
		addList(lines, "Branch Labels", revision.branchLabels());
		addList(lines, "Depends On", revision.dependsOn());
		if (!wanted.transactional()) {
			lines.add("Transactional: false");
		}
		return lines.stream().map((line) -> ("-- " + line).stripTrailing()).collect(Collectors.joining("\n"));
	}

	private static void addList(List<String> lines, String key, List<String> values) {
		if (!values.isEmpty()) {
			lines.add(key + ": " + String.join(", ", values));
		}
	}

}
