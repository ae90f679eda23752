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
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FolderLockTests {

	@TempDir
	private Path folder;

	@Test
	void waitsForItsHolder() throws Exception {
		FolderLock held = take(Duration.ZERO);
		CompletableFuture<FolderLock> waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return take(Duration.ofMinutes(1));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
		Thread.sleep(200);
		assertThat(waiting).isNotDone();
		held.release();
		waiting.get(1, TimeUnit.MINUTES).release();
	}

	@Test
	void givesUpAtTheDeadline() throws Exception {
		FolderLock held = take(Duration.ZERO);
		assertThatExceptionOfType(LocalDatabaseException.class).isThrownBy(() -> take(Duration.ofMillis(100)))
			.withMessageContaining(this.folder.toString())
			.satisfies((ex) -> assertThat(ex.remedy()).contains(file().toString()));
		held.release();
	}

	private FolderLock take(Duration patience) throws IOException {
		return FolderLock.take(file(), Deadline.in(patience));
	}

	private Path file() {
		return this.folder.resolve("lock");
	}

}
