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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;
import dev.stillhead.script.ScriptType;

/**
 * What templates may name, and what stands for it in one revision.
 */
final class RevisionText {

	private static final String INDENTATION = "\t\t";

	private final NewRevision wanted;

	private final Placement place;

	RevisionText(NewRevision wanted, Placement place) {
		this.wanted = wanted;
		this.place = place;
	}

	Map<String, Object> values() {
		Map<String, Object> values = new LinkedHashMap<>();
		Revision revision = this.wanted.revision();
		values.put("id", revision.id());
		values.put("message", revision.message());
		values.put("description", this.wanted.description());
		values.put("revises", revision.downRevisions());
		values.put("createDate", Objects.requireNonNullElse(revision.createDate(), ""));
		values.put("branchLabels", revision.branchLabels());
		values.put("dependsOn", revision.dependsOn());
		values.put("transactional", this.wanted.transactional());
		if (this.wanted.format() == ScriptType.SQL) {
			addSql(values);
		}
		else {
			addJava(values);
		}
		return values;
	}

	private void addSql(Map<String, Object> values) {
		RevisionBody body = this.wanted.body();
		String upgrade = (body != null) ? body.upgrade().strip() : "";
		String downgrade = (body != null) ? stripped(body.downgrade()) : "";
		values.put("header", SqlHeader.of(this.wanted));
		values.put("upgrade", upgrade);
		values.put("hasDowngrade", downgrade != null);
		values.put("downgrade", Objects.requireNonNullElse(downgrade, ""));
		values.put("nothing", "".equals(downgrade) && !upgrade.isEmpty());
	}

	private void addJava(Map<String, Object> values) {
		RevisionBody body = this.wanted.body();
		String downgrade = (body != null) ? stripped(body.downgrade()) : null;
		values.put("annotation", JavaAnnotation.of(this.wanted));
		values.put("imports", new JavaImports(this.wanted).text());
		values.put("package", Objects.requireNonNull(this.place.packageName()));
		values.put("className", this.place.className());
		values.put("upgrade", indented((body != null) ? body.upgrade().strip() : ""));
		values.put("hasDowngrade", downgrade != null);
		values.put("downgrade", indented(Objects.requireNonNullElse(downgrade, "")));
	}

	private static @Nullable String stripped(@Nullable String text) {
		return (text != null) ? text.strip() : null;
	}

	private static String indented(String text) {
		return text.lines().map((line) -> line.isBlank() ? "" : INDENTATION + line).collect(Collectors.joining("\n"));
	}

}
