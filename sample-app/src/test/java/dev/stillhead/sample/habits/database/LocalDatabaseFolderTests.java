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

package dev.stillhead.sample.habits.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalDatabaseFolderTests {

	@TempDir
	private Path folder;

	@Test
	void isOneWhereverInTheProjectItIsAskedFor() throws IOException {
		Files.createFile(this.folder.resolve("mvnw"));
		Path module = Files.createDirectories(this.folder.resolve("sample-app/src"));
		Path expected = this.folder.resolve(".habits-db");
		assertThat(LocalDatabaseFolder.ofProject(this.folder).root()).isEqualTo(expected);
		assertThat(LocalDatabaseFolder.ofProject(module).root()).isEqualTo(expected);
	}

	@Test
	void liesWhereTheJarIsStartedOutsideOfAProject() {
		assertThat(LocalDatabaseFolder.ofProject(this.folder).root()).isEqualTo(this.folder.resolve(".habits-db"));
	}

}
