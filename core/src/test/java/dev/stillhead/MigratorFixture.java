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

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.RevisionFolder;
import dev.stillhead.testing.TestDatabase;

/**
 * A folder of revisions, a database, and the engine between them.
 */
abstract class MigratorFixture {

	@TempDir
	Path folder;

	RevisionFolder revisions;

	final TestDatabase database;

	final RecordingListener listener = new RecordingListener();

	MigratorFixture() {
		this(PostgresqlServer.shared().newDatabase());
	}

	MigratorFixture(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void makeFolder() {
		this.revisions = new RevisionFolder(this.folder);
	}

	MigratorBuilder builder() {
		return Migrator.builder(this.database.dataSource())
			.locations(List.of(this.revisions.location()))
			.application(new Application("habits-service", "1.9.0", "host-1"));
	}

	MigrationResult upgrade(String target) {
		return builder().build().upgrade(target, this.listener);
	}

	MigrationResult downgrade(String target) {
		return builder().build().downgrade(target, this.listener);
	}

	MigrationStatus status() {
		return builder().build().status("head");
	}

	void chain() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "ALTER TABLE t ADD COLUMN name text;\nINSERT INTO t (id, name) VALUES (1, 'x');",
					"ALTER TABLE t DROP COLUMN name;");
	}

}
