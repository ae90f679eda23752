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

import org.junit.jupiter.api.Test;

import dev.stillhead.revision.MultipleHeadsException;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.StepInfo;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The engine as its users meet it on every database: files in, a real database out.
 */
abstract class MigratorContract extends MigratorFixture {

	MigratorContract(TestDatabase database) {
		super(database);
	}

	/**
	 * Whether a table is there.
	 */
	abstract boolean exists(String table);

	@Test
	void bringsAnEmptyDatabaseToHeadInOneTransaction() {
		chain();
		MigrationResult result = upgrade("head");
		assertThat(this.listener.heard()).containsExactly("starting from <base>", "upgrade <base> -> a1, revision a1",
				"upgrade a1 -> b2, revision b2", "finished at b2 (head) in 1 transactions");
		assertThat(result.to()).containsExactly("b2");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		assertThat(this.database.strings("SELECT name FROM t")).containsExactly("x");
		assertThat(this.database.strings(
				"SELECT revision || ' ' || direction || ' ' || event || ' ' || statements_done || ' ' || CAST(downgrade AS text)"
						+ " || ' ' || application || ' ' || application_version || ' ' || host"
						+ " FROM alembic_version_journal ORDER BY id"))
			.containsExactly("a1 upgrade done 1 [\"DROP TABLE t\"] habits-service 1.9.0 host-1",
					"b2 upgrade done 2 [\"ALTER TABLE t DROP COLUMN name\"] habits-service 1.9.0 host-1");
	}

	@Test
	void doesNothingTheSecondTime() {
		chain();
		upgrade("head");
		this.listener.heard().clear();
		MigrationResult second = upgrade("head");
		assertThat(second.steps()).isEmpty();
		assertThat(this.listener.heard()).containsExactly("up to date at b2 (head)");
	}

	@Test
	void tellsWhoMigratesWhileSomebodyDoes() {
		chain();
		assertThat(status().running()).isNull();
		List<MigrationStatus> seen = new ArrayList<>();
		builder().build().upgrade("head", new MigrationListener() {

			@Override
			public void stepFinished(StepInfo step, Duration duration) {
				seen.add(status());
			}

		});
		assertThat(seen).hasSize(2).allSatisfy((status) -> {
			assertThat(status.state()).isEqualTo(MigrationState.UNINITIALIZED);
			assertThat(status.running()).satisfies((holder) -> {
				assertThat(holder.description()).isEqualTo("habits-service 1.9.0 on host-1");
				assertThat(holder.since()).isNotNull();
			});
		});
		assertThat(seen.get(0).running().progress()).isEqualTo("revision 1 of 2");
		assertThat(seen.get(1).running().progress()).isEqualTo("revision 2 of 2");
		assertThat(status().running()).isNull();
	}

	@Test
	void leavesAloneWhatALaterReleaseWroteIntoTheJournal() {
		chain();
		upgrade("head");
		MigrationStatus before = status();
		String copy = "INSERT INTO alembic_version_journal (format, run, revision, direction, event, down_revisions,"
				+ " depends_on, branch_labels, message, sha256, transactional, statements_done, statements_total,"
				+ " started_at, application, host, database_user) SELECT 2, '11111111-1111-4111-8111-111111111111', revision, %s, %s,"
				+ " down_revisions, depends_on, branch_labels, message, sha256, transactional, statements_done,"
				+ " statements_total, started_at, application, host, database_user FROM alembic_version_journal WHERE revision = 'b2'";
		this.database.execute(copy.formatted("direction", "'verified'"), copy.formatted("'sidestep'", "'done'"));
		assertThat(status()).isEqualTo(before);
		assertThat(upgrade("head").steps()).isEmpty();
		assertThat(downgrade("-1").to()).containsExactly("a1");
	}

	@Test
	void takesRevisionsBack() {
		chain();
		upgrade("head");
		this.listener.heard().clear();
		downgrade("-1");
		assertThat(this.listener.heard()).containsExactly("starting from b2 (head)", "losing t.name",
				"downgrade b2 -> a1, revision b2", "finished at a1 in 1 transactions");
		downgrade("base");
		assertThat(this.database.string("SELECT count(*) FROM alembic_version")).isEqualTo("0");
		assertThat(exists("t")).isFalse();
	}

	@Test
	void keepsWhatIsCommittedWhenEveryRevisionHasItsOwnTransaction() {
		chain();
		this.revisions.revision("c3", "b2", "SELECT nonsense;", "");
		Migrator migrator = builder()
			.execution(new ExecutionSettings(true, Duration.ofSeconds(3), null, Duration.ZERO, Duration.ZERO))
			.build();
		assertThatExceptionOfType(StatementFailedException.class)
			.isThrownBy(() -> migrator.upgrade("head", this.listener))
			.satisfies((ex) -> {
				assertThat(ex.problem()).endsWith("The database is at b2.");
				assertThat(ex.committed()).containsExactly("a1", "b2");
				assertThat(ex.report().description()).contains("c3.sql:7");
			});
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
	}

	@Test
	void refusesHeadWhenThereAreTwo() {
		chain();
		this.revisions.revision("c3", "a1", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		assertThatExceptionOfType(MultipleHeadsException.class).isThrownBy(() -> upgrade("head"));
		assertThat(exists("t")).isFalse();
		upgrade("heads");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version ORDER BY 1")).containsExactly("b2",
				"c3");
		assertThatExceptionOfType(MultipleHeadsException.class).isThrownBy(() -> builder().build().validate("head"));
		assertThat(builder().build().validate("heads").state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void runsForkDependencyAndMerge() {
		chain();
		this.revisions.revision("c3", "a1", "ALTER TABLE t ADD COLUMN c integer;", "ALTER TABLE t DROP COLUMN c;")
			.revision("d4", "b2, c3", "", "")
			.revision("z1", "", "ALTER TABLE t ADD COLUMN z integer;", "ALTER TABLE t DROP COLUMN z;",
					"Branch Labels: other", "Depends On: d4");
		upgrade("heads");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("z1");
		downgrade("base");
		assertThat(this.database.string("SELECT count(*) FROM alembic_version")).isEqualTo("0");
	}

	@Test
	void orphanBranchOfSeed004() {
		this.revisions.revision("001", "", "CREATE TABLE examples (id integer);", "DROP TABLE examples;")
			.revision("002", "001", "CREATE TABLE categories (id integer);", "DROP TABLE categories;")
			.revision("003", "002", "ALTER TABLE examples ADD COLUMN priority integer;",
					"ALTER TABLE examples DROP COLUMN priority;")
			.revision("004", "003", "ALTER TABLE examples ADD COLUMN x integer;", "ALTER TABLE examples DROP COLUMN x;")
			.revision("002_example", "001", "CREATE TABLE example_categories (id integer);",
					"DROP TABLE example_categories;");
		upgrade("002");
		assertThatExceptionOfType(MultipleHeadsException.class).isThrownBy(() -> upgrade("head"));
		assertThat(upgrade("004").steps()).extracting((step) -> step.revision().id()).containsExactly("003", "004");
		assertThat(builder().build().status("004").state()).isEqualTo(MigrationState.UP_TO_DATE);
		downgrade("002");
		assertThat(upgrade("heads").steps()).extracting((step) -> step.revision().id())
			.containsExactlyInAnyOrder("003", "004", "002_example");
	}

}
