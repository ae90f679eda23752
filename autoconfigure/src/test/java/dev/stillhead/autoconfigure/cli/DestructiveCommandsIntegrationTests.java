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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands by which something is lost, and what somebody sees before it is.
 */
class DestructiveCommandsIntegrationTests {

	@TempDir
	private Path project;

	private final TestDatabase database = TestDatabase.create();

	private CommandLineFixture application;

	@BeforeEach
	void makeApplication() {
		this.application = new CommandLineFixture(this.project).database(this.database)
			.revision("aaaa00000001", "", "first", "CREATE TABLE one (id int);", "DROP TABLE one;");
		assertThat(this.application.run("upgrade").exitCode()).isZero();
	}

	@Test
	void resetTakesNothingBackThatItCouldNotMakeAgain() {
		this.application
			.revision("bbbb00000002", "aaaa00000001", "second", "CREATE TABLE two (id int);", "DROP TABLE two;")
			.revision("cccc00000003", "aaaa00000001", "third", "CREATE TABLE three (id int);", "DROP TABLE three;");
		Outcome outcome = this.application.run("reset", "--yes");
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(outcome.messages()).contains("bbbb00000002", "cccc00000003");
		assertThat(this.database.query("SELECT to_regclass('one') IS NOT NULL")).containsExactly("t");
	}

	@Test
	void whoIsAskedSeesWhatForWhateverIsWanted() {
		Outcome outcome = this.application.answering("n\n").run("-q", "stamp", "--purge", "base");
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(outcome.messages()).contains("This deletes every row of the version table");
	}

	@Test
	void statusOfADatabaseThatCannotBeReachedIsNoSuccess() {
		CommandLineFixture nowhere = new CommandLineFixture(this.project)
			.property("DATABASE_URL=postgresql://u:secret@127.0.0.1:1/x");
		Outcome json = nowhere.run("status", "--json");
		assertThat(json.exitCode()).isEqualTo(1);
		assertThat(json.results()).contains("\"state\":\"unreachable\"").doesNotContain("secret");
		assertThat(nowhere.run("status").exitCode()).isEqualTo(1);
	}

}
