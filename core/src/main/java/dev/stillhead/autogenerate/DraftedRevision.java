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

import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.authoring.RevisionDraft;
import dev.stillhead.operation.Migration;
import dev.stillhead.script.JavaRevisionScript;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.SqlRevisionScript;

/**
 * A revision that is drafted and not written yet, as the engine runs it.
 *
 * @param script the revision
 * @param asWritten whether its own text is run; where a Java revision cannot be compiled
 * the same operations are run as SQL
 */
record DraftedRevision(RevisionScript script, boolean asWritten) {

	private static final String JAVA = ".java";

	/**
	 * Reads a draft.
	 * @param draft the draft
	 * @param sql what it does, as SQL
	 * @param settings how files are read
	 * @param classLoader has the application's classes
	 * @return the revision
	 * @throws GeneratedSourceException if it is Java and does not compile
	 */
	static DraftedRevision of(RevisionDraft draft, RevisionBody sql, AuthoringSettings settings,
			ClassLoader classLoader) {
		String file = draft.path().getFileName().toString();
		if (!file.endsWith(JAVA)) {
			return new DraftedRevision(read(draft, draft.text(), settings), true);
		}
		String className = file.substring(0, file.length() - JAVA.length());
		Migration migration = new SourceCompiler(classLoader).compile(className, draft.text());
		if (migration == null) {
			return new DraftedRevision(read(draft, asSql(draft, sql), settings), false);
		}
		return new DraftedRevision(JavaRevisionScript.of(draft.revision(), sql.transactional(), draft.path(), migration,
				settings.syntax()), true);
	}

	private static String asSql(RevisionDraft draft, RevisionBody sql) {
		String header = "-- %s\n--\n-- Revision ID: %s\n-- Revises: %s\n%s\n-- +upgrade\n%s\n".formatted(
				draft.revision().displayMessage(), draft.id(), String.join(", ", draft.downRevisions()),
				sql.transactional() ? "" : "-- Transactional: false\n", sql.upgrade());
		String downgrade = sql.downgrade();
		if (downgrade == null) {
			return header;
		}
		return header + (downgrade.isBlank() ? "\n-- +downgrade nothing\n" : "\n-- +downgrade\n" + downgrade + "\n");
	}

	private static RevisionScript read(RevisionDraft draft, String text, AuthoringSettings settings) {
		return SqlRevisionScript.read(draft.shownPath(), draft.path(), text, settings.syntax(),
				settings.placeholders());
	}

}
