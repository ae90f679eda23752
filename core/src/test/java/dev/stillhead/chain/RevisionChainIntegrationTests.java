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

package dev.stillhead.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.Migrator;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.SqlRevisionScript;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.testing.CatalogPicture;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.RevisionFolder;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chain of 300 revisions that hold whatever PostgreSQL has, up, down and up again.
 */
class RevisionChainIntegrationTests {

	@TempDir
	private Path folder;

	private final TestDatabase database = PostgresqlServer.shared().newDatabase();

	private RevisionChain chain;

	private Migrator migrator;

	@BeforeEach
	void writeChain() {
		RevisionFolder revisions = new RevisionFolder(this.folder);
		this.chain = new RevisionChain(revisions);
		this.chain.write();
		this.migrator = Migrator.builder(this.database.dataSource()).locations(List.of(revisions.location())).build();
	}

	@Test
	void isALongChainOfManyKinds() {
		List<SqlRevisionScript> scripts = scripts();
		assertThat(scripts).hasSize(300).allMatch(RevisionScript::reversible);
		assertThat(scripts).filteredOn((script) -> script.revision().downRevisions().size() > 1).hasSize(3);
		assertThat(scripts).filteredOn((script) -> !script.revision().dependsOn().isEmpty()).hasSize(1);
		assertThat(scripts).filteredOn((script) -> script.revision().downRevisions().isEmpty()).hasSize(2);
		assertThat(scripts).filteredOn((script) -> !script.transactional()).hasSize(5);
		assertThat(scripts)
			.filteredOn((script) -> script.upgradeStatements().stream().anyMatch(StatementKinds::movesData))
			.hasSizeGreaterThanOrEqualTo(20);
		assertThat(this.migrator.scripts().map().heads()).hasSize(1);
		List<SqlStatement> statements = scripts.stream()
			.flatMap((script) -> script.upgradeStatements().stream())
			.toList();
		Set<String> held = statements.stream()
			.flatMap((statement) -> StatementKinds.of(statement).stream())
			.collect(Collectors.toSet());
		assertThat(StatementKinds.all()).hasSizeGreaterThan(60).filteredOn((kind) -> !held.contains(kind)).isEmpty();
	}

	@Test
	void noTwoRevisionsDifferOnlyInNames() {
		Set<String> meaning = new HashSet<>(this.database.strings("SELECT word FROM pg_get_keywords() UNION "
				+ "SELECT typname FROM pg_type WHERE oid < 16384 UNION SELECT proname FROM pg_proc WHERE oid < 16384"
				+ " UNION SELECT amname FROM pg_am UNION SELECT name FROM pg_available_extensions"));
		Map<String, List<String>> alike = new TreeMap<>();
		for (SqlRevisionScript script : scripts()) {
			String skeleton = script.upgradeStatements()
				.stream()
				.map((statement) -> skeleton(statement.text(), meaning))
				.collect(Collectors.joining(";"));
			if (!skeleton.isEmpty()) {
				alike.computeIfAbsent(skeleton, (key) -> new ArrayList<>()).add(script.revision().id());
			}
		}
		assertThat(alike.values()).filteredOn((ids) -> ids.size() > 1).isEmpty();
	}

	@Test
	void leadsUpAndDownAndUpAgain() {
		CatalogPicture empty = CatalogPicture.of(this.database);
		this.migrator.upgrade("head", new RecordingListener());
		CatalogPicture full = CatalogPicture.of(this.database);
		List<String> rows = rows();
		this.migrator.downgrade(this.chain.fork(), new RecordingListener());
		CatalogPicture half = CatalogPicture.of(this.database);
		this.migrator.downgrade("base", new RecordingListener());
		assertThat(CatalogPicture.of(this.database).differencesFrom(empty)).isEmpty();
		this.migrator.upgrade(this.chain.fork(), new RecordingListener());
		assertThat(CatalogPicture.of(this.database).differencesFrom(half)).isEmpty();
		this.migrator.upgrade("head", new RecordingListener());
		assertThat(CatalogPicture.of(this.database).differencesFrom(full)).isEmpty();
		assertThat(rows()).containsExactlyElementsOf(rows);
	}

	private List<SqlRevisionScript> scripts() {
		return this.migrator.scripts().scripts().stream().map(SqlRevisionScript.class::cast).toList();
	}

	/** A statement without its names, texts and numbers. */
	private static String skeleton(String statement, Set<String> meaning) {
		String plain = statement.replaceAll("'(?:[^']|'')*'|\\d+(?:\\.\\d+)?", "0")
			.replaceAll("\"(?:[^\"]|\"\")+\"", "name");
		return Pattern.compile("[\\w$]+(?:\\.[\\w$]+)*")
			.matcher(plain.toLowerCase(Locale.ROOT))
			.replaceAll((word) -> meaning.contains(word.group()) ? word.group() : "name")
			.replaceAll("\\s+", " ");
	}

	/** How many rows each table has, and what is in them. */
	private List<String> rows() {
		return this.database.strings(
				"SELECT format('SELECT %L || count(*) || coalesce(md5(string_agg(t::text, '';'' ORDER BY t::text)), '''') FROM %s t', "
						+ "oid::regclass || ' ', oid::regclass) FROM pg_class WHERE relkind IN ('r', 'm') AND oid >= 16384 "
						+ "AND relname !~ 'alembic_version' AND relnamespace <> 'pg_toast'::regnamespace ORDER BY oid::regclass::text")
			.stream()
			.map(this.database::string)
			.toList();
	}

}
