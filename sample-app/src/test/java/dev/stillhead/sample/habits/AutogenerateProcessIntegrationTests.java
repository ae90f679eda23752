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

package dev.stillhead.sample.habits;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code revision --autogenerate} in processes of its own that are ended half way, and
 * two of them at once on one server.
 */
class AutogenerateProcessIntegrationTests {

	private static final int SIGINT = 2;

	private static final String SCRATCH = "SELECT datname FROM pg_database WHERE datname LIKE 'stillhead_scratch%'";

	@TempDir
	private Path folder;

	private EmbeddedPostgres server;

	private SampleCopy project;

	@BeforeEach
	void startTheServer() throws Exception {
		this.server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
		this.project = SampleCopy.in(this.folder);
		assertThat(finish(start("upgrade", "head"))).isZero();
	}

	@AfterEach
	void stopTheServer() throws Exception {
		this.server.close();
	}

	@Test
	void whatAKilledRunLeavesGoesWithTheNextOne() throws Exception {
		Process killed = start("revision", "--autogenerate", "-m", "x");
		awaitScratch(killed);
		killed.destroyForcibly();
		assertThat(killed.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(scratch()).isNotEmpty();

		assertThat(finish(start("revision", "--autogenerate", "-m", "x"))).isZero();
		for (int i = 0; i < 5 && !scratch().isEmpty(); i++) {
			// Its backends may take a while to notice
			assertThat(finish(start("check", "--only", "model"))).isZero();
		}
		assertThat(scratch()).isEmpty();
	}

	@Test
	void ctrlCLeavesNothing() throws Exception {
		Process interrupted = start("revision", "--autogenerate", "-m", "x");
		awaitScratch(interrupted);
		boolean deaf = ignoresCtrlC(interrupted);
		assertThat(new ProcessBuilder("kill", deaf ? "-TERM" : "-INT", String.valueOf(interrupted.pid())).start()
			.waitFor()).isZero();
		assertThat(interrupted.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(interrupted.exitValue()).isEqualTo(deaf ? 143 : 130);
		assertThat(scratch()).isEmpty();
	}

	/**
	 * What a shell starts in the background ignores Ctrl-C, with all that it starts
	 * itself; so may this build. Where there is no {@code /proc}, it is not looked at.
	 */
	private static boolean ignoresCtrlC(Process process) throws IOException {
		Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
		if (!Files.exists(status)) {
			return false;
		}
		return Files.readAllLines(status)
			.stream()
			.filter((line) -> line.startsWith("SigIgn:"))
			.anyMatch((line) -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1L << (SIGINT - 1)) != 0);
	}

	@Test
	void twoAtOnceDoNotDisturbEachOther() throws Exception {
		List<Process> both = new ArrayList<>();
		both.add(start("revision", "--autogenerate", "-m", "one"));
		both.add(start("revision", "--autogenerate", "-m", "other"));
		for (Process process : both) {
			assertThat(finish(process)).isZero();
		}
		assertThat(scratch()).isEmpty();
		assertThat(said()).filteredOn((text) -> text.contains("No differences: model and database are in step"))
			.hasSize(2);
	}

	private Process start(String... command) throws Exception {
		List<String> line = new ArrayList<>(List.of("sample-app/migrate",
				"--spring.datasource.url=" + this.server.getJdbcUrl("postgres", "postgres")));
		line.addAll(List.of(command));
		ProcessBuilder builder = new ProcessBuilder(line).directory(this.project.root().toFile())
			.redirectErrorStream(true)
			.redirectOutput(Files.createTempFile(this.folder, "said", ".txt").toFile());
		builder.environment().keySet().removeIf((name) -> name.matches("(SPRING|STILLHEAD)_.*|DATABASE_URL|.*JAVA.*"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		Process process = builder.start();
		process.getOutputStream().close();
		return process;
	}

	private int finish(Process process) throws InterruptedException {
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
		return process.exitValue();
	}

	private List<String> said() throws Exception {
		List<String> said = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(this.folder, "said*.txt")) {
			for (Path file : files) {
				said.add(Files.readString(file));
			}
		}
		return said;
	}

	private void awaitScratch(Process process) throws Exception {
		for (int i = 0; i < 3000 && scratch().isEmpty(); i++) {
			assertThat(process.isAlive()).isTrue();
			Thread.sleep(20);
		}
		assertThat(scratch()).isNotEmpty();
	}

	private List<String> scratch() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.server.getJdbcUrl("postgres", "postgres"));
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(SCRATCH)) {
			List<String> names = new ArrayList<>();
			while (rows.next()) {
				names.add(rows.getString(1));
			}
			return names;
		}
	}

}
