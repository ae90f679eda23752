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

package dev.stillhead.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A file is there as a whole, or nothing is.
 */
class NewFileTests {

	@TempDir
	Path folder;

	@Test
	void makesTheFoldersAboveIt() throws IOException {
		Path file = this.folder.resolve("a/b/c.sql");
		new NewFile(file, "c.sql", "text\nü").write();
		assertThat(file).hasContent("text\nü");
		assertThat(listing()).containsExactly("a", "a/b", "a/b/c.sql");
	}

	@Test
	void isReadableByWhoeverMayReadOtherFiles() throws IOException {
		Path other = Files.writeString(this.folder.resolve("other.sql"), "");
		Path file = this.folder.resolve("c.sql");
		new NewFile(file, "c.sql", "text").write();
		Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
		assertThat(PosixFilePermissions.toString(permissions))
			.isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
	}

	@Test
	void leavesNothingBehindWhenTheDiskIsFull() throws IOException {
		Path file = this.folder.resolve("a/b/c.sql");
		NewFile half = new NewFile(file, "a/b/c.sql", (path) -> {
			Files.writeString(path, "hal");
			throw new IOException("No space left on device");
		});
		RevisionNotWrittenException failed = catchThrowableOfType(RevisionNotWrittenException.class, half::write);
		assertThat(failed.problem()).isEqualTo("a/b/c.sql could not be written; everything is as before");
		assertThat(failed.facts().get(1).text()).contains("No space left on device");
		assertThat(failed.path()).isEqualTo(file);
		assertThat(listing()).isEmpty();
	}

	@Test
	void neverReplacesAnother() throws IOException {
		Path file = Files.writeString(this.folder.resolve("c.sql"), "theirs");
		RevisionNotWrittenException failed = catchThrowableOfType(RevisionNotWrittenException.class,
				() -> new NewFile(file, "c.sql", "ours").write());
		assertThat(failed.facts().get(1).text()).isEqualTo("there is a file %s already".formatted(file));
		assertThat(file).hasContent("theirs");
		assertThat(listing()).containsExactly("c.sql");
	}

	@Test
	void doesNotReplaceOneThatCameMeanwhile() throws IOException {
		Path file = this.folder.resolve("a/c.sql");
		NewFile late = new NewFile(file, "a/c.sql", (path) -> {
			Files.writeString(path, "ours");
			Files.writeString(file, "theirs");
		});
		assertThat(catchThrowableOfType(RevisionNotWrittenException.class, late::write)).isNotNull();
		assertThat(file).hasContent("theirs");
		assertThat(listing()).containsExactly("a", "a/c.sql");
	}

	@Test
	void isWrittenByOneOfMany() throws Exception {
		Path file = this.folder.resolve("a/c.sql");
		ExecutorService threads = Executors.newFixedThreadPool(8);
		CountDownLatch begin = new CountDownLatch(1);
		List<Future<Boolean>> written = IntStream.range(0, 8).mapToObj((i) -> threads.submit(() -> {
			begin.await();
			try {
				new NewFile(file, "a/c.sql", "text").write();
				return true;
			}
			catch (RevisionNotWrittenException ex) {
				return false;
			}
		})).toList();
		begin.countDown();
		int count = 0;
		for (Future<Boolean> one : written) {
			count += one.get() ? 1 : 0;
		}
		threads.shutdown();
		assertThat(count).isEqualTo(1);
		assertThat(file).hasContent("text");
		assertThat(listing()).containsExactly("a", "a/c.sql");
	}

	@Test
	void saysWhatIsInTheWay() throws IOException {
		Files.writeString(this.folder.resolve("a"), "a file");
		RevisionNotWrittenException failed = catchThrowableOfType(RevisionNotWrittenException.class,
				() -> new NewFile(this.folder.resolve("a/b/c.sql"), "a/b/c.sql", "text").write());
		assertThat(failed.facts().get(1).text()).contains(this.folder.resolve("a").toString());
		assertThat(listing()).containsExactly("a");
	}

	private List<String> listing() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.skip(1).map((file) -> this.folder.relativize(file).toString()).sorted().toList();
		}
	}

}
