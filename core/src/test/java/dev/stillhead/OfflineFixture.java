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
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.NoDatabase;
import dev.stillhead.testing.RevisionFolder;

/**
 * Scripts of a small graph, made without a database.
 */
abstract class OfflineFixture {

	static final DatabaseProduct POSTGRESQL = DatabaseProduct.of("postgresql", "17");

	@TempDir
	Path folder;

	RevisionFolder revisions;

	VersionTableSettings versionTable = new VersionTableSettings("alembic_version", "habits", true, null);

	ExecutionSettings execution = ExecutionSettings.DEFAULTS;

	Map<String, String> placeholders = Map.of();

	@BeforeEach
	void makeChain() {
		this.revisions = new RevisionFolder(this.folder);
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer)", "DROP TABLE t")
			.revision("b2", "a1", "ALTER TABLE t ADD COLUMN name text; -- why\nINSERT INTO t VALUES (1, 'x');",
					"ALTER TABLE t DROP COLUMN name;")
			.revision("c2", "a1", "", "")
			.revision("m3", "b2, c2", "", "");
	}

	SqlScript upgrade(String range) {
		return migrator().upgradeSql(range, POSTGRESQL);
	}

	SqlScript downgrade(String range) {
		return migrator().downgradeSql(range, POSTGRESQL);
	}

	SqlScript stamp(boolean purge, String... ranges) {
		return migrator().stampSql(List.of(ranges), purge, POSTGRESQL);
	}

	Migrator migrator() {
		return migrator(new Application("habits-service", "1.9.0", "host-1"));
	}

	Migrator migrator(Application application) {
		return Migrator.builder(NoDatabase.INSTANCE)
			.locations(List.of(this.revisions.location()))
			.versionTable(this.versionTable)
			.execution(this.execution)
			.placeholders(this.placeholders)
			.application(application)
			.build();
	}

}
