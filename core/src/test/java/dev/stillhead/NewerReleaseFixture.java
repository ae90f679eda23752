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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.StoredDowngrade;

/**
 * A database that a newer release has migrated, and an old image that lacks its files.
 */
abstract class NewerReleaseFixture extends MigratorFixture {

	final List<StoredDowngrade> shown = new ArrayList<>();

	/** Image 1.9.0 has applied three revisions, and 1.8.0 has only the first. */
	void newerRelease() {
		this.revisions.revision("a1", "",
				"CREATE TABLE users (id integer, name text);\nINSERT INTO users VALUES (1, 'Ada Lovelace');",
				"DROP TABLE users;");
		splitName();
		upgrade("head");
		this.revisions.delete("b2").delete("c3");
		this.listener.heard().clear();
	}

	void splitName() {
		this.revisions
			.revision("b2", "a1", "ALTER TABLE users ADD COLUMN first_name text, ADD COLUMN last_name text;\n"
					+ "UPDATE users SET first_name = split_part(name, ' ', 1), last_name = split_part(name, ' ', 2);",
					"ALTER TABLE users DROP COLUMN last_name;\nALTER TABLE users DROP COLUMN first_name;")
			.revision("c3", "b2", "ALTER TABLE users DROP COLUMN name;",
					"ALTER TABLE users ADD COLUMN name text;\nUPDATE users SET name = first_name || ' ' || last_name;");
	}

	Migrator old() {
		return builder().application(new Application("habits-service", "1.8.0", "host-2"))
			.execution(new ExecutionSettings(false, Duration.ofSeconds(3), null, Duration.ZERO, Duration.ZERO))
			.build();
	}

	boolean approve(StoredDowngrade plan) {
		this.shown.add(plan);
		return true;
	}

	boolean refuse(StoredDowngrade plan) {
		this.shown.add(plan);
		return false;
	}

}
