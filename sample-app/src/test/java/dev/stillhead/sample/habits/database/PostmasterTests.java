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
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterTests {

	@TempDir
	private Path data;

	@Test
	void readsProcessAndPort() throws IOException {
		write("4711", "/data", "1795225339", "44437", "/tmp", "localhost", "  2185228     98316", "ready   ");
		assertThat(Postmaster.of(this.data)).isEqualTo(new Postmaster(4711, 44437));
	}

	@Test
	void knowsNoneWithoutTheFile() throws IOException {
		assertThat(Postmaster.of(this.data)).isNull();
	}

	@Test
	void knowsNoneWhileTheFileIsBeingWritten() throws IOException {
		write("4711", "/data", "1795225339");
		assertThat(Postmaster.of(this.data)).isNull();
		write("4711", "/data", "1795225339", "");
		assertThat(Postmaster.of(this.data)).isNull();
	}

	@Test
	void isNotAliveWithoutItsProcess() {
		assertThat(new Postmaster(Integer.MAX_VALUE, 5432).isAlive()).isFalse();
	}

	@Test
	void isNotAliveWhenAnotherProgramHasItsNumber() {
		assertThat(new Postmaster(ProcessHandle.current().pid(), 5432).isAlive()).isFalse();
	}

	private void write(String... lines) throws IOException {
		Files.write(Postmaster.file(this.data), List.of(lines));
	}

}
