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

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chain's way up and down, revision by revision.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "habits.local-database.folder=target/databases/${random.uuid}", "stillhead.on-startup=none",
				"spring.jpa.hibernate.ddl-auto=none" })
@Import(ContainerWherePossible.class)
class RevisionChainIntegrationTests {

	/** In the order in which they run. */
	private static final List<String> CHAIN = List.of("189b1231afd4", "2a3f4c9d1cde", "3b7a1d2e4f56", "abc123def456",
			"d41e6b07c95a", "77aa88bb99cc", "99887766aabb");

	/**
	 * Every object of the schema with its definition, but what the engine keeps there.
	 */
	private static final String CATALOGUE = """
			SELECT format('%s.%s %s %s %s %s', table_name, column_name, data_type, character_maximum_length,
			              is_nullable, column_default)
			FROM information_schema.columns WHERE table_schema = 'habits' AND table_name !~ '^alembic_version'
			UNION ALL
			SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
			FROM pg_constraint
			WHERE connamespace = to_regnamespace('habits') AND conrelid::regclass::text !~ 'alembic_version'
			UNION ALL
			SELECT indexdef FROM pg_indexes WHERE schemaname = 'habits' AND tablename !~ '^alembic_version'
			UNION ALL
			SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = to_regnamespace('habits')
			UNION ALL
			SELECT pg_get_triggerdef(oid) FROM pg_trigger
			WHERE NOT tgisinternal AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = to_regnamespace('habits'))
			UNION ALL
			SELECT format('%s %s %s', objoid::regclass, objsubid, description) FROM pg_description
			WHERE objoid IN (SELECT oid FROM pg_class WHERE relnamespace = to_regnamespace('habits'))
			ORDER BY 1""";

	private static final MigrationListener SILENT = new MigrationListener() {
	};

	@Autowired
	private Migrator migrator;

	@Autowired
	private JdbcClient database;

	@Test
	void everyRevisionLeadsBackToWhereItCameFrom() {
		Deque<List<String>> before = new ArrayDeque<>();
		for (String revision : CHAIN) {
			before.push(catalogue());
			this.migrator.upgrade(revision, SILENT);
		}
		List<String> atHead = catalogue();
		assertThat(before).doesNotHaveDuplicates();

		CHAIN.stream().sorted(Comparator.comparing(CHAIN::indexOf).reversed()).forEach((revision) -> {
			this.migrator.downgrade(revision + "@-1", SILENT);
			assertThat(catalogue()).as("below " + revision).isEqualTo(before.pop());
		});
		assertThat(this.migrator.status("head").state()).isEqualTo(MigrationState.UNINITIALIZED);

		this.migrator.upgrade("head", SILENT);
		assertThat(catalogue()).isEqualTo(atHead);
	}

	private List<String> catalogue() {
		return this.database.sql(CATALOGUE).query(String.class).list();
	}

}
