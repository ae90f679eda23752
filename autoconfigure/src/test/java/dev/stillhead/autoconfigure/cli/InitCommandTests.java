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

import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class InitCommandTests {

	@TempDir
	private Path project;

	@Test
	void makesTheFolderThatIsNamedAndSaysHowItIsRead() {
		Outcome outcome = command("alembic");
		assertThat(outcome.exitCode()).isZero();
		assertThat(outcome.results()).isEqualTo("Creating directory alembic ...  done\n");
		assertThat(outcome.messages()).contains("It is read as soon as it is a location",
				"  locations: file:alembic\n");
		assertThat(this.project.resolve("alembic")).isEmptyDirectory();
	}

	@Test
	void readsAFolderOfResourcesFromTheClassPath() {
		assertThat(command("src/main/resources/db/billing/").messages())
			.contains("  locations: classpath:db/billing\n");
		assertThat(this.project.resolve("src/main/resources/db/billing")).isEmptyDirectory();
	}

	private Outcome command(String directory) {
		return new CommandLineFixture(this.project).run("init", directory);
	}

}
