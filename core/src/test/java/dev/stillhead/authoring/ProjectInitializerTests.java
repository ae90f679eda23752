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

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.authoring.ProjectInitializer.InitializedFolder;
import dev.stillhead.script.SourceFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The folder with which everything begins.
 */
class ProjectInitializerTests {

	private static final String LOCATION = "classpath:db/revisions";

	@TempDir
	Path folder;

	@Test
	void makesTheFolderOnce() throws Exception {
		Files.createFile(this.folder.resolve("pom.xml"));
		Path revisions = this.folder.resolve("src/main/resources/db/revisions");
		InitializedFolder first = init(LOCATION);
		assertThat(first).isEqualTo(new InitializedFolder(revisions, "src/main/resources/db/revisions", true));
		assertThat(revisions).isEmptyDirectory();
		assertThat(init(LOCATION).created()).isFalse();
	}

	@Test
	void makesAFolderOfTheFileSystem() {
		Path elsewhere = this.folder.resolve("else/where");
		SourceFolder outside = SourceFolder.of("file:" + elsewhere, this.folder.resolve("project"));
		assertThat(ProjectInitializer.init(outside))
			.isEqualTo(new InitializedFolder(elsewhere, elsewhere.toString(), true));
	}

	@Test
	void makesNothingInAnImage() {
		NoSourceFolderException refused = catchThrowableOfType(NoSourceFolderException.class, () -> init(LOCATION));
		assertThat(refused.remedy()).contains("an image has none");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void saysWhatIsInTheWay() throws Exception {
		Files.createDirectories(this.folder.resolve("src/main"));
		Files.createFile(this.folder.resolve("src/main/resources"));
		RevisionNotWrittenException failed = catchThrowableOfType(RevisionNotWrittenException.class,
				() -> init(LOCATION));
		assertThat(failed.problem())
			.isEqualTo("src/main/resources/db/revisions could not be written; everything is as before");
		assertThat(failed.facts().get(1).text()).contains("src/main/resources");
	}

	private InitializedFolder init(String location) {
		return ProjectInitializer.init(SourceFolder.of(location, this.folder));
	}

}
