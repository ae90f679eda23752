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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.autoconfigure.TestDatabase;
import dev.stillhead.autoconfigure.cli.CommandLineFixture.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator sees while an instance migrates.
 */
class StatusWhileRunningIntegrationTests {

	private final TestDatabase database = TestDatabase.create();

	@TempDir
	private Path project;

	@Test
	void statusSaysWhoMigratesAndThatOneMayWait() throws Exception {
		CommandLineFixture application = new CommandLineFixture(this.project).database(this.database)
			.revision("aaaa00000001", "", "first", "CREATE TABLE pace AS SELECT 60 AS seconds;", "DROP TABLE pace;");
		assertThat(application.run("upgrade", "head").exitCode()).isZero();
		application.revision("bbbb00000002", "aaaa00000001", "second", """
				DO $$ BEGIN
				  FOR i IN 1..600 LOOP
				    EXIT WHEN (SELECT seconds FROM pace) = 0;
				    PERFORM pg_sleep(0.1);
				  END LOOP;
				END $$;""", "SELECT 1;");
		CompletableFuture<Outcome> upgrade = CompletableFuture.supplyAsync(() -> application.run("upgrade", "head"));
		String status = application.run("status").results();
		for (int i = 0; i < 100 && !status.contains("revision 1 of 1"); i++) {
			status = application.run("status").results();
		}
		String json = application.run("status", "--json").results();
		this.database.execute("UPDATE pace SET seconds = 0");
		assertThat(upgrade.get(1, TimeUnit.MINUTES).exitCode()).isZero();

		assertThat(status)
			.containsPattern("  state     behind: 1 revision pending\n"
					+ "  running   habits-service 1\\.8\\.0 on \\S+, since \\S+ \\S+Z, revision 1 of 1\n")
			.endsWith("\nNext: ./migrate wait\n");
		assertThat(json)
			.containsPattern("\"running\":\\{\"by\":\"habits-service 1\\.8\\.0 on [^\"]+\",\"since\":\"[^\"]+Z\","
					+ "\"progress\":\"revision 1 of 1\"}");
		assertThat(application.run("status").results()).contains("up to date").doesNotContain("running");
	}

}
