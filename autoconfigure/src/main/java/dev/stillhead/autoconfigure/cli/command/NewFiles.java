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

package dev.stillhead.autoconfigure.cli.command;

import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.HookResult;
import dev.stillhead.authoring.RevisionAuthor;
import dev.stillhead.authoring.RevisionDraft;
import dev.stillhead.authoring.WrittenRevision;

/**
 * Writes new revision files where and as the application is configured to.
 */
final class NewFiles {

	private final Invocation invocation;

	NewFiles(Invocation invocation) {
		this.invocation = invocation;
	}

	RevisionAuthor author() {
		return new RevisionAuthor(this.invocation.files().scripts(), settings());
	}

	AuthoringSettings settings() {
		return this.invocation.properties()
			.revision()
			.settings(this.invocation.sourceFolders(), this.invocation.properties().placeholders());
	}

	/**
	 * Writes a file and prints its path, in a sentence unless only results are wanted.
	 * @param draft what is written
	 */
	void write(RevisionDraft draft) {
		WrittenRevision written = draft.write();
		String path = written.shownPath();
		this.invocation.terminal()
			.print(this.invocation.options().quiet() ? path : "Generating " + path + " ...  done");
		for (HookResult hook : written.hooks()) {
			this.invocation.terminal().say("Running hook " + hook.hook() + " ...  done");
		}
	}

}
