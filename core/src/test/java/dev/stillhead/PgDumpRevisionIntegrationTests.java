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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database from before: what {@code pg_dump --schema-only} writes is the first revision
 * as it is, and the settings at its head harm neither what follows nor the version table.
 */
class PgDumpRevisionIntegrationTests extends MigratorFixture {

	@Test
	void dumpPastedBelowTheMarkerRunsWithLaterRevisionsAfterIt() throws IOException {
		this.revisions.revision("a1", "", dump(), "")
			.revision("b2", "a1", "CREATE TABLE later (id integer);", "DROP TABLE later;");
		upgrade("head");
		assertThat(this.database.strings("SELECT version_num FROM public.alembic_version")).containsExactly("b2");
		assertThat(this.database.string("SELECT to_regclass('public.later') IS NOT NULL")).isEqualTo("t");
		assertThat(
				this.database.string("SELECT count(*) > 0 FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
						+ "WHERE n.nspname = 'shop'"))
			.isEqualTo("t");
	}

	private static String dump() throws IOException {
		try (InputStream dump = PgDumpRevisionIntegrationTests.class
			.getResourceAsStream("/dev/stillhead/sql/pg_dump_schema.sql")) {
			return new String(dump.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
