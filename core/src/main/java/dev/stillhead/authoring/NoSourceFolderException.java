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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.script.SourceFolder;

/**
 * There is no folder in which revision files are made: nobody has made it yet, or this is
 * an image, which holds what was built and no sources. Nothing was written. Holds the
 * folder.
 */
public final class NoSourceFolderException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Path folder;

	/**
	 * An error for one folder.
	 * @param folder the folder that is missing
	 */
	NoSourceFolderException(SourceFolder folder) {
		super(report(folder));
		this.folder = folder.sql();
	}

	private static ErrorReport report(SourceFolder folder) {
		String remedy = ProjectInitializer.isProject(folder.project())
				? Remedy.type("migrate init", "makes it").or("--version-path …", "names another").text()
				: "Run it in the project's folder: revision files are made where the sources are, and an image has none.";
		return ErrorReport
			.of("there is no source folder %s here; nothing was written".formatted(folder.shown(folder.sql())), remedy)
			.with(Fact.WHERE, folder.project().toString());
	}

	/**
	 * The folder that is missing.
	 * @return an absolute path
	 */
	public Path folder() {
		return this.folder;
	}

}
