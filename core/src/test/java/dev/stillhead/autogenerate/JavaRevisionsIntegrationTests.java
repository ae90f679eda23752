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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;

/**
 * The Java source of every pair of schemas says exactly the operations that it was
 * written from, in both directions.
 */
@Execution(ExecutionMode.CONCURRENT)
class JavaRevisionsIntegrationTests {

	@TempDir
	private Path folder;

	@Test
	void recordsWhatItWasWrittenFrom() {
		records(PostgresqlServer.shared(), (pair) -> true);
	}

	@Test
	void recordsWhatOnlyTheNewestReleaseHas() {
		records(PostgresqlServer.newest(), (pair) -> pair.since() > 0);
	}

	private void records(PostgresqlServer server, Predicate<SchemaPair> wanted) {
		DatabaseProduct product = server.product();
		JavaRevision revision = new JavaRevision(this.folder);
		Map<String, Comparison> written = new LinkedHashMap<>();
		SchemaPair.all().filter(wanted).filter((pair) -> product.isAtLeast(pair.since())).forEach((pair) -> {
			Comparison comparison = new SchemaComparison(ComparisonSettings.of(product)).compare(
					read(server, pair.before()), read(server, pair.after()), TargetScope.everything(), pair.decisions(),
					pair.fills());
			RevisionBody body = new JavaRevisionWriter(RowEstimates.NONE).write(comparison.operations());
			written.put(revision.add(body), comparison);
			System.out.println("== " + pair + "\n" + JavaRevision.source("X", body));
		});
		revision.compile();
		SoftAssertions softly = new SoftAssertions();
		written.forEach((name, comparison) -> {
			MigrationRecorder recorder = revision.recorder(name, product);
			GeneratedOperations operations = comparison.operations();
			softly.assertThat(WrittenOperations.of(recorder.upgrade()))
				.as(name)
				.isEqualTo(WrittenOperations.of(operations.upgrade()));
			softly.assertThat(WrittenOperations.of(recorder.downgrade()))
				.as(name)
				.isEqualTo(WrittenOperations.of(operations.downgradeOrNone()));
		});
		softly.assertAll();
	}

	private static DatabaseSchema read(PostgresqlServer server, String script) {
		TestDatabase database = server.newDatabase();
		if (!script.isEmpty()) {
			database.execute(script);
		}
		return new PostgresqlSchemaReader(database.dataSource()).read(SchemaFilter.everything());
	}

}
