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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.testing.ChildJvm;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that is killed while it copies a table.
 */
class SqliteKilledCopyIntegrationTests extends MigratorFixture {

	private static final String COPIES = "classpath:dev/stillhead/sqlitecopies";

	SqliteKilledCopyIntegrationTests() {
		super(SqliteFile.newDatabase());
	}

	@Test
	void leavesTheTableAndTheNextRunCopiesIt() {
		this.database.execute("CREATE TABLE pace AS SELECT 2000000000 AS rows");
		builder().locations(List.of(COPIES)).build().upgrade("a1", new RecordingListener());
		try (ChildJvm child = ChildJvm.upgrading(this.database, COPIES, 0)) {
			Wait.until("the child copying", this::childWorks);
			child.kill();
		}
		assertThat(this.database.strings("SELECT name FROM sqlite_master WHERE name LIKE '%people%'"))
			.containsExactly("people");
		assertThat(this.database.string("PRAGMA integrity_check")).isEqualTo("ok");
		this.database.execute("UPDATE pace SET rows = 1");
		builder().locations(List.of(COPIES)).build().upgrade("head", new RecordingListener());
		assertThat(this.database.strings("SELECT typeof(age) || age FROM people")).containsExactly("integer36");
		assertThat(lock()).doesNotExist();
	}

	private boolean childWorks() {
		try {
			return Files.exists(lock()) && Files.readString(lock()).endsWith("1/1");
		}
		catch (IOException ex) {
			return false;
		}
	}

	private Path lock() {
		Path file = SqliteFile.path(this.database);
		return file.resolveSibling(file.getFileName() + "-migrating");
	}

}
