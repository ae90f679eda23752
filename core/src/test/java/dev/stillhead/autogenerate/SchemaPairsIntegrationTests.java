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

package dev.stillhead.autogenerate;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.Migrator;
import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.RevisionFolder;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From one schema to another and back, through the engine: up leads exactly to the
 * target, a second comparison finds nothing, and down leads exactly back.
 */
@Execution(ExecutionMode.CONCURRENT)
class SchemaPairsIntegrationTests {

	@TempDir
	private Path folder;

	static List<SchemaPair> pairs() {
		return SchemaPair.all().toList();
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void leadsThereAndBack(SchemaPair pair) {
		PostgresqlServer server = server(pair);
		DatabaseProduct product = server.product();
		TestDatabase database = made(server, pair.before());
		TestDatabase wanted = made(server, pair.after());
		DatabaseSchema before = read(database);
		DatabaseSchema target = read(wanted);
		execute(database, pair.rows());
		SchemaComparison comparing = new SchemaComparison(ComparisonSettings.of(product));
		Comparison comparison = comparing.compare(before, target, TargetScope.everything(), pair.decisions(),
				pair.fills());
		assertThat(comparison.missingFills()).isEmpty();
		assertThat(comparison.unsupported()).isEmpty();
		assertThat(SchemaDifferences.between(comparison.after().withColumnsByName(), target.withColumnsByName()))
			.isEmpty();
		RevisionBody body = new SqlRevisionWriter(Dialects.of(product), RowEstimates.NONE)
			.write(comparison.operations());
		Migrator migrator = migrator(database, body);
		migrator.upgrade("head", new RecordingListener());
		DatabaseSchema upgraded = read(database);
		assertThat(SchemaDifferences.between(target.withColumnsByName(), upgraded.withColumnsByName()))
			.as(body::upgrade)
			.isEmpty();
		assertThat(comparing.compare(upgraded, target, TargetScope.everything(), RenameDecisions.NONE, Fills.NONE))
			.matches(Comparison::isInStep, "in step")
			.satisfies((again) -> assertThat(again.operations().isEmpty()).isTrue());
		migrator.downgrade("base", new RecordingListener());
		assertThat(SchemaDifferences.between(before.withColumnsByName(), read(database).withColumnsByName()))
			.as(body::downgrade)
			.isEmpty();
	}

	private Migrator migrator(TestDatabase database, RevisionBody body) {
		String downgrade = String.valueOf(body.downgrade());
		RevisionFolder revisions = new RevisionFolder(this.folder);
		revisions.revision("a1", "", body.upgrade(), downgrade,
				body.transactional() ? new String[0] : new String[] { "Transactional: false" });
		return Migrator.builder(database.dataSource()).locations(List.of(revisions.location())).build();
	}

	/** What the shared server is too old for is tried on the newest. */
	private static PostgresqlServer server(SchemaPair pair) {
		PostgresqlServer shared = PostgresqlServer.shared();
		return shared.product().isAtLeast(pair.since()) ? shared : PostgresqlServer.newest();
	}

	private static TestDatabase made(PostgresqlServer server, String script) {
		TestDatabase database = server.newDatabase();
		execute(database, script);
		return database;
	}

	private static void execute(TestDatabase database, String script) {
		if (!script.isEmpty()) {
			database.execute(script);
		}
	}

	private static DatabaseSchema read(TestDatabase database) {
		return new PostgresqlSchemaReader(database.dataSource()).read(SchemaFilter.everything()
			.withoutTables(new QualifiedName(null, "alembic_version"),
					new QualifiedName(null, "alembic_version_journal")));
	}

}
