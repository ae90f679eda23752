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

package dev.stillhead.autoconfigure.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.autoconfigure.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code current} shows where a row stands for more than its own line.
 */
class CurrentCommandIntegrationTests {

	@TempDir
	private Path project;

	private final TestDatabase database = TestDatabase.create();

	@Test
	void lineThatAnotherDependsOnIsShownThoughItHasNoRow() {
		CommandLineFixture application = new CommandLineFixture(this.project).database(this.database)
			.revision("aaaa00000001", "", "first", "CREATE TABLE one (id int);", "DROP TABLE one;")
			.file("bbbb00000002.sql", """
					-- second
					--
					-- Revision ID: bbbb00000002
					-- Revises:
					-- Depends On: aaaa00000001

					-- +upgrade
					-- +downgrade
					""");
		assertThat(application.run("upgrade", "heads").exitCode()).isZero();
		assertThat(this.database.query("SELECT version_num FROM alembic_version")).containsExactly("bbbb00000002");
		assertThat(application.run("current").results()).isEqualTo("aaaa00000001 (head)\nbbbb00000002 (head)\n");
		assertThat(application.run("current", "--json").results()).contains("\"currentRevision\":\"bbbb00000002\"");
		this.database.execute("UPDATE alembic_version SET version_num = 'unknown'");
		assertThat(application.run("current").results()).isEqualTo("unknown\n");
	}

}
