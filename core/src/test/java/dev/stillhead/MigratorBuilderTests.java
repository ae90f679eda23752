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

package dev.stillhead;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.script.SourceFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a migrator is made of, without a database.
 */
class MigratorBuilderTests {

	@TempDir
	Path project;

	@Test
	void readsTheSourcesOfSomebodyWhoWorksInTheProject() throws Exception {
		Path folder = Files.createDirectories(this.project.resolve("src/main/resources/acme/revisions"));
		Files.writeString(folder.resolve("a.sql"), "-- Revision ID: a\n-- Revises:\n-- +upgrade\n");
		Migrator migrator = Migrator.builder(new DriverManagerDataSource())
			.locations(List.of("classpath:acme/revisions"))
			.sourceFolders(List.of(SourceFolder.of("classpath:acme/revisions", this.project)))
			.build();
		assertThat(migrator.scripts().script("a").source()).isEqualTo("src/main/resources/acme/revisions/a.sql");
	}

}
