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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SqlStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A whole directory, from files to graph.
 */
class ScriptDirectoryLoaderTests {

	@TempDir
	Path folder;

	private final ScriptDirectoryLoader loader = new ScriptDirectoryLoader(getClass().getClassLoader(),
			PostgresqlSyntax.INSTANCE, Placeholders.NONE);

	@Test
	void loadsFilesOfSubFolders() throws Exception {
		write("b.sql", "-- Revision ID: b\n-- Revises: a\n-- +upgrade\nSELECT 1; SELECT 2");
		write("sub/a.sql", "-- first\n--\n-- Revision ID: a\n-- Revises:\n-- +upgrade\n");
		write("_draft.sql", "anything");
		ScriptDirectory directory = load();
		assertThat(directory.scripts()).extracting(RevisionScript::source)
			.containsExactly(this.folder + "/b.sql", this.folder + "/sub/a.sql");
		assertThat(directory.map().heads().ids()).containsExactly("b");
		assertThat(directory.script("a").revision().message()).isEqualTo("first");
		assertThat(((SqlRevisionScript) directory.script("b")).upgradeStatements()).extracting(SqlStatement::text)
			.containsExactly("SELECT 1", "SELECT 2");
	}

	@Test
	void reportsTheProblemsOfFilesAndGraphAtOnce() throws Exception {
		write("a.sql", "-- Revision ID: a\n-- Revises:\n-- +upgrade\nBEGIN;\nSELECT 1;\nCOMMIT;");
		write("b.sql", "-- Revision ID: b\n-- Revises: x\n-- +upgrade\n");
		write("c.sql", "SELECT 1;");
		assertThatExceptionOfType(ScriptDirectoryException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).extracting((problem) -> problem.location().toString())
				.containsExactly(this.folder + "/a.sql:4:1", this.folder + "/a.sql:6:1", this.folder + "/b.sql:1",
						this.folder + "/c.sql"));
	}

	private ScriptDirectory load() {
		return this.loader.load(List.of("file:" + this.folder));
	}

	private void write(String name, String text) throws Exception {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
