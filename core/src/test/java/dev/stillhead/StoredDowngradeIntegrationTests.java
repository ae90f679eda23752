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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.DropsOwnTablesException;
import dev.stillhead.plan.NotADowngradeTargetException;
import dev.stillhead.plan.PlaceholderValueMissingException;
import dev.stillhead.revision.UnknownRowException;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ConnectionLostException;
import dev.stillhead.runtime.DowngradeNotStoredException;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.JournalOpenToOthersException;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.StoredDowngrade;
import dev.stillhead.runtime.StoredDowngradeChangedException;
import dev.stillhead.runtime.StoredDowngradeNotApprovedException;
import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.script.IrreversibleRevisionException;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An old image takes back what a newer one has applied, with the statements that the
 * newer one has stored.
 */
class StoredDowngradeIntegrationTests extends MigratorFixture {

	private static final String TERMINATE = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
			+ " WHERE datname = current_database() AND application_name LIKE 'stillhead%'";

	private final List<StoredDowngrade> shown = new ArrayList<>();

	@Test
	void takesBackWhatItHasNoFilesOf() {
		newerRelease();
		MigrationResult result = old().downgrade("a1", this::approve, this.listener);
		assertThat(result.from()).containsExactly("c3");
		assertThat(result.to()).containsExactly("a1");
		assertThat(result.transactions()).isEqualTo(1);
		assertThat(this.listener.heard()).containsExactly("starting from c3",
				"losing users.first_name, users.last_name", "downgrade c3 -> b2, revision c3",
				"downgrade b2 -> a1, revision b2", "finished at a1 (head) in 1 transactions");
		assertThat(this.database.strings("SELECT name FROM users")).containsExactly("Ada Lovelace");
		assertThat(this.database.string("SELECT count(*) FROM information_schema.columns WHERE table_name = 'users'"))
			.isEqualTo("2");
		assertThat(old().status("head").state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void showsWhatWouldRunBeforeItDoes() {
		newerRelease();
		assertThat(old().downgrade("a1", this::refuse, this.listener).steps()).isEmpty();
		assertThat(this.listener.heard()).isEmpty();
		assertThat(this.shown).singleElement().satisfies((plan) -> {
			assertThat(plan.rows()).containsExactly("c3");
			assertThat(plan.transactions()).isEqualTo(1);
			assertThat(plan.statements()).isEqualTo(4);
			assertThat(plan.lost().names()).containsExactly("users.first_name", "users.last_name");
			assertThat(plan.steps()).extracting((step) -> step.info().description())
				.containsExactly("downgrade c3 -> b2, revision c3", "downgrade b2 -> a1, revision b2");
			assertThat(plan.steps().get(0)).satisfies((step) -> {
				assertThat(step.statements()).containsExactly("ALTER TABLE users ADD COLUMN name text",
						"UPDATE users SET name = first_name || ' ' || last_name");
				assertThat(step.lost().isEmpty()).isTrue();
				assertThat(step.stored()).isNotNull()
					.extracting((entry) -> entry.application().nameAndVersion())
					.isEqualTo("habits-service 1.9.0");
			});
		});
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
		assertThat(this.database.string("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
				+ " AND application_name LIKE 'stillhead%'"))
			.isEqualTo("0");
	}

	@Test
	void asksNobodyWhenThereIsNobodyToAsk() {
		newerRelease();
		assertThatExceptionOfType(StoredDowngradeNotApprovedException.class)
			.isThrownBy(() -> old().downgrade("a1", this.listener))
			.withMessageContaining("run only when somebody has looked at them; nothing was changed")
			.withMessageContaining("c3  revision c3, by habits-service 1.9.0")
			.withMessageContaining("at c3")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("migrate downgrade a1"));
	}

	@Test
	void takesBackItsOwnRevisionsWithIt() {
		newerRelease();
		old().downgrade("base", this::approve, this.listener);
		assertThat(this.shown).singleElement().satisfies((plan) -> assertThat(plan.steps()).last().satisfies((step) -> {
			assertThat(step.stored()).isNull();
			assertThat(step.statements()).containsExactly("DROP TABLE users");
			assertThat(step.lost().tables()).containsExactly("users");
		}));
		assertThat(this.database.string("SELECT to_regclass('users') IS NULL")).isEqualTo("t");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).isEmpty();
	}

	@Test
	void findsItsTargetAmongStoredRevisionsToo() {
		newerRelease();
		assertThat(old().downgrade("-1", this::approve, this.listener).to()).containsExactly("b2");
		assertThat(old().downgrade("-1", this::approve, this.listener).to()).containsExactly("a1");
	}

	@Test
	void findsAStoredRevisionByTheBeginningOfItsId() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("feed12340001", "a1", "CREATE TABLE u (id integer);", "DROP TABLE u;")
			.revision("feed99990002", "feed12340001", "CREATE TABLE v (id integer);", "DROP TABLE v;");
		upgrade("head");
		this.revisions.delete("feed99990002").delete("feed12340001");
		assertThat(old().downgrade("feed1", this::approve, this.listener).to()).containsExactly("feed12340001");
	}

	@Test
	void ownRevisionsBesideStoredOnesNeedNoApproval() {
		chain();
		this.revisions.revision("x9", "", "CREATE TABLE x (id integer);", "DROP TABLE x;");
		upgrade("heads");
		this.revisions.delete("x9");
		assertThat(old().downgrade("b2@a1", this.listener).to()).containsExactly("a1", "x9");
	}

	@Test
	void followsAMergeAndADependency() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "CREATE TABLE u (id integer);", "DROP TABLE u;", "Branch Labels: u")
			.revision("c3", "a1", "CREATE TABLE v (id integer);", "DROP TABLE v;")
			.revision("d4", "b2, c3", "", "")
			.revision("e5", "", "CREATE TABLE w (id integer);", "DROP TABLE w;", "Depends On: u");
		upgrade("heads");
		this.revisions.delete("b2").delete("c3").delete("d4").delete("e5");
		old().downgrade("a1", this::approve, this.listener);
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("a1");
		assertThat(this.database.strings("SELECT relname FROM pg_class WHERE relname IN ('t', 'u', 'v', 'w')"))
			.containsExactly("t");
	}

	@Test
	void journalSaysOfItWhatItSaidBefore() {
		newerRelease();
		String text = "SELECT revision || ' ' || down_revisions || ' ' || message || ' ' || sha256 || ' ' || downgrade"
				+ " FROM alembic_version_journal WHERE revision = 'b2' AND direction = ";
		old().downgrade("a1", this::approve, this.listener);
		assertThat(this.database.string(text + "'downgrade'")).isEqualTo(this.database.string(text + "'upgrade'"));
		assertThat(this.database.strings("SELECT application_version || ' ' || event || ' ' || statements_done"
				+ " FROM alembic_version_journal WHERE direction = 'downgrade' ORDER BY id"))
			.containsExactly("1.8.0 done 2", "1.8.0 done 2");
	}

	@Test
	void newerReleaseAppliesItAgain() {
		newerRelease();
		old().downgrade("a1", this::approve, this.listener);
		splitName();
		upgrade("head");
		assertThat(this.database.strings("SELECT first_name FROM users")).containsExactly("Ada");
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
		assertThat(status().changed()).isEmpty();
	}

	@Test
	void placeholdersAreFilledInWhereItRuns() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "CREATE TABLE ${name} (id integer);", "DROP TABLE ${name};");
		builder().placeholders(Map.of("name", "u")).build().upgrade("head", this.listener);
		this.revisions.delete("b2");
		assertThatExceptionOfType(PlaceholderValueMissingException.class)
			.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
			.withMessageContaining("${name}")
			.withMessageContaining("stillhead.placeholders.name");
		builder().placeholders(Map.of("name", "u")).build().downgrade("a1", this::approve, this.listener);
		assertThat(this.shown.get(0).steps().get(0).statements()).containsExactly("DROP TABLE ${name}");
		assertThat(this.shown.get(0).lost().tables()).containsExactly("u");
		assertThat(this.database.string("SELECT to_regclass('u') IS NULL")).isEqualTo("t");
	}

	@Test
	void whatOnlyLooksLikeAPlaceholderIsNotStored() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id text);", "DROP TABLE t;")
			.revision("b2", "a1", "INSERT INTO t VALUES ('${x}');", "DELETE FROM t WHERE id = '${x}';",
					"Placeholders: false");
		upgrade("head");
		this.revisions.delete("b2");
		assertThatExceptionOfType(DowngradeNotStoredException.class)
			.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
			.withMessageContaining("its downgrade holds ${x}, which is no placeholder there");
	}

	@Test
	void copyDataAreStored() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer, name text);", "DROP TABLE t;")
			.revision("b2", "a1", "DELETE FROM t;", "COPY t FROM STDIN;\n1\tone; two\n\\.\nUPDATE t SET id = 2;");
		upgrade("head");
		this.revisions.delete("b2");
		old().downgrade("a1", this::approve, this.listener);
		assertThat(this.database.strings("SELECT id || name FROM t")).containsExactly("2one; two");
	}

	@Test
	void refusesWhatWasNotStored() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;");
		upgrade("head");
		this.database.execute("INSERT INTO alembic_version_journal (run, revision, direction, event, down_revisions,"
				+ " depends_on, branch_labels, message, downgrade_reason, transactional, statements_done,"
				+ " statements_total, started_at, application, application_version, host, database_user)"
				+ " VALUES (gen_random_uuid(), 'b2', 'upgrade', 'done', 'a1', '', '', 'split name',"
				+ " 'its downgrade runs code (\"join names\", SplitNames.java:31) that was not stored as SQL', true,"
				+ " 1, 1, now(), 'habits-service', '1.9.0', 'host', 'x')",
				"UPDATE alembic_version SET version_num = 'b2'");
		assertThatExceptionOfType(DowngradeNotStoredException.class)
			.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
			.satisfies((ex) -> {
				assertThat(ex.problem()).isEqualTo("b2 cannot be taken back from this image; nothing was changed");
				assertThat(ex.facts()).extracting((fact) -> fact.label() + " " + fact.text())
					.containsExactly(
							"why its downgrade runs code (\"join names\", SplitNames.java:31) that was not stored as SQL",
							"state at b2");
				assertThat(ex.remedy())
					.isEqualTo("migrate downgrade a1    from the image that has it (habits-service 1.9.0)");
				assertThat(ex.revision()).isEqualTo("b2");
			});
		assertThat(this.shown).isEmpty();
	}

	@Test
	void refusesWhatIsIrreversible() {
		chain();
		this.revisions.file("c3.sql",
				"-- hash the tokens\n--\n-- Revision ID: c3\n-- Revises: b2\n\n-- +upgrade\nDELETE FROM t;\n");
		upgrade("head");
		this.revisions.delete("c3");
		assertThatExceptionOfType(IrreversibleRevisionException.class)
			.isThrownBy(() -> old().downgrade("b2", this::approve, this.listener))
			.satisfies((ex) -> {
				assertThat(ex.problem()).isEqualTo("c3, hash the tokens, is irreversible; nothing was changed");
				assertThat(ex.reason()).isEqualTo("the file has no downgrade section");
				assertThat(ex).hasMessageContaining("habits-service 1.9.0 in public.alembic_version_journal");
			});
	}

	@Test
	void refusesWhatNobodyHasStored() {
		newerRelease();
		this.database.execute("DELETE FROM alembic_version_journal WHERE revision = 'b2'");
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
			.withMessageContaining("b2")
			.withMessageContaining("not in the journal either");
		this.database.execute("DROP TABLE alembic_version_journal");
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
			.withMessageContaining("c3")
			.withMessageContaining("there is no journal");
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> builder().versionTable(new VersionTableSettings("alembic_version", null, false, null))
				.build()
				.downgrade("a1", this::approve, this.listener))
			.withMessageContaining("there is no journal");
	}

	@Test
	void refusesAJournalThatOthersMayWrite() {
		newerRelease();
		String role = "intruder_" + Long.toHexString(System.nanoTime());
		PostgresqlServer.shared().execute("CREATE ROLE " + role);
		this.database.execute("GRANT SELECT ON alembic_version_journal TO " + role);
		assertThat(old().downgrade("-1", this::refuse, this.listener).steps()).isEmpty();
		assertThat(this.shown).hasSize(1);
		for (String right : List.of("INSERT", "UPDATE", "DELETE", "TRUNCATE", "UPDATE (downgrade)")) {
			for (String grantee : List.of(role, "PUBLIC")) {
				this.database.execute("GRANT " + right + " ON alembic_version_journal TO " + grantee);
				assertThatExceptionOfType(JournalOpenToOthersException.class).as(right + " " + grantee)
					.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
					.withMessageContaining("for others than its owner may write there; nothing was changed")
					.withMessageContaining("REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON public.alembic_version_journal"
							+ " FROM " + grantee)
					.satisfies((ex) -> assertThat(ex.writers()).containsExactly(grantee));
				this.database.execute("REVOKE " + right + " ON alembic_version_journal FROM " + grantee);
			}
		}
		assertThat(this.shown).hasSize(1);
		old().downgrade("a1", this::approve, this.listener);
	}

	@Test
	void ownersAndAdministratorsMayWriteTheJournal() {
		newerRelease();
		String suffix = Long.toHexString(System.nanoTime());
		PostgresqlServer.shared().execute("CREATE ROLE owner_" + suffix);
		PostgresqlServer.shared().execute("CREATE ROLE member_" + suffix + " IN ROLE owner_" + suffix);
		PostgresqlServer.shared().execute("CREATE ROLE admin_" + suffix + " SUPERUSER");
		this.database.execute("ALTER TABLE alembic_version_journal OWNER TO owner_" + suffix,
				"GRANT ALL ON alembic_version_journal TO member_" + suffix + ", admin_" + suffix + ", postgres");
		assertThat(old().downgrade("a1", this::approve, this.listener).to()).containsExactly("a1");
	}

	@Test
	void refusesATargetThatIsNotBelow() {
		newerRelease();
		this.revisions.revision("z9", "a1", "CREATE TABLE z (id integer);", "DROP TABLE z;");
		assertThatExceptionOfType(NotADowngradeTargetException.class)
			.isThrownBy(() -> builder().build().downgrade("z9", this::approve, this.listener));
	}

	@Test
	void refusesToDropItsOwnTables() {
		chain();
		upgrade("head");
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		this.revisions.delete("c3");
		this.database.execute("UPDATE alembic_version_journal SET downgrade = '[\"DROP TABLE alembic_version\"]'"
				+ " WHERE revision = 'c3'");
		assertThatExceptionOfType(DropsOwnTablesException.class)
			.isThrownBy(() -> old().downgrade("b2", this::approve, this.listener));
		this.database.execute("UPDATE alembic_version_journal SET downgrade = '[\"COMMIT\"]' WHERE revision = 'c3'");
		assertThatExceptionOfType(MigrationException.class)
			.isThrownBy(() -> old().downgrade("b2", this::approve, this.listener))
			.withMessageContaining("the engine owns the transaction");
	}

	@Test
	void undoesEverythingWhenAStatementFails() {
		newerRelease();
		this.database.execute("ALTER TABLE users DROP COLUMN last_name");
		assertThatExceptionOfType(StatementFailedException.class)
			.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
			.withMessageContaining("Nothing was changed: the database is at c3, as before.")
			.withMessageContaining("public.alembic_version_journal, entry 3, statement 2 of 2");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
	}

	@Test
	void runsOutsideATransactionWhatWasAppliedOutsideOne() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_id ON t (id);",
				"DROP INDEX CONCURRENTLY t_id;\nVACUUM t;", "Transactional: false");
		upgrade("head");
		this.revisions.delete("c3");
		this.listener.heard().clear();
		old().downgrade("b2", this::approve, this.listener);
		assertThat(this.listener.heard()).contains("statement 1 of 2", "statement 2 of 2");
		assertThat(this.database.strings("SELECT event || ' ' || statements_done FROM alembic_version_journal"
				+ " WHERE revision = 'c3' AND direction = 'downgrade' ORDER BY id"))
			.containsExactly("started 0", "statement 1", "done 2");
	}

	@Test
	void goesOnWhereItsConnectionWasKilled() {
		sleepyOutsideRelease();
		CompletableFuture<MigrationResult> run = CompletableFuture
			.supplyAsync(() -> old().downgrade("b2", this::approve, this.listener));
		awaitSleep();
		this.database.string(TERMINATE);
		assertThat(run).failsWithin(Duration.ofSeconds(20))
			.withThrowableThat()
			.havingCause()
			.isInstanceOf(ConnectionLostException.class);
		assertThat(old().status("head").state()).isEqualTo(MigrationState.UNFINISHED);
		assertThatExceptionOfType(UnfinishedStepException.class)
			.isThrownBy(() -> old().downgrade("c3", this::approve, this.listener));
		this.database.execute("UPDATE pace SET seconds = 0");
		this.listener.heard().clear();
		old().downgrade("b2", this::approve, this.listener);
		assertThat(this.listener.heard()).contains("resuming after 1: downgrade c3 -> b2, revision c3",
				"statement 2 of 2");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		assertThat(old().status("head").state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void transactionOfAKilledConnectionIsUndone() {
		this.database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);",
				"DROP TABLE u;\nSELECT pg_sleep(seconds) FROM pace;");
		upgrade("head");
		this.revisions.delete("c3");
		CompletableFuture<MigrationResult> run = CompletableFuture
			.supplyAsync(() -> old().downgrade("b2", this::approve, this.listener));
		awaitSleep();
		this.database.string(TERMINATE);
		assertThat(run).failsWithin(Duration.ofSeconds(20))
			.withThrowableThat()
			.havingCause()
			.isInstanceOf(ConnectionLostException.class)
			.withMessageContaining("Its transaction was undone");
		assertThat(this.database.strings("SELECT id FROM u")).isEmpty();
		this.database.execute("UPDATE pace SET seconds = 0");
		assertThat(old().downgrade("b2", this::approve, this.listener).to()).containsExactly("b2");
	}

	@Test
	void twoInstancesTakeItBackOnce() throws Exception {
		newerRelease();
		this.database.execute("UPDATE alembic_version_journal SET downgrade = downgrade || '[\"SELECT pg_sleep(1)\"]'"
				+ " WHERE revision = 'c3'");
		List<RecordingListener> listeners = List.of(new RecordingListener(), new RecordingListener());
		List<CompletableFuture<MigrationResult>> runs = listeners.stream()
			.map((heard) -> CompletableFuture.supplyAsync(() -> old().downgrade("a1", (plan) -> true, heard),
					(work) -> new Thread(work).start()))
			.toList();
		for (CompletableFuture<MigrationResult> run : runs) {
			assertThat(run.get(20, TimeUnit.SECONDS).to()).containsExactly("a1");
		}
		assertThat(listeners).filteredOn((heard) -> heard.heard().contains("starting from c3")).hasSize(1);
		assertThat(listeners).filteredOn((heard) -> heard.heard().contains("up to date at a1 (head)")).hasSize(1);
	}

	@Test
	void runsNothingThatWasNotShown() {
		newerRelease();
		assertThatExceptionOfType(StoredDowngradeChangedException.class)
			.isThrownBy(() -> old().downgrade("a1", (plan) -> {
				this.database.execute(
						"UPDATE alembic_version_journal SET downgrade = '[\"DROP TABLE users\"]' WHERE revision = 'c3'");
				return true;
			}, this.listener))
			.withMessageContaining("what would run is not what was shown")
			.withMessageContaining("at c3");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
		assertThat(this.database.strings("SELECT first_name FROM users")).containsExactly("Ada");
	}

	@Test
	void holdsNoLockWhileSomebodyReads() throws Exception {
		newerRelease();
		old().downgrade("a1", (plan) -> {
			assertThat(this.database
				.string("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM"
						+ " pg_database WHERE datname = current_database())"))
				.isEqualTo("0");
			return true;
		}, this.listener);
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("a1");
	}

	@Test
	void saysWhatADowngradeWouldLose() {
		newerRelease();
		assertThat(old().losses("a1").names()).containsExactly("users.first_name", "users.last_name");
		assertThat(old().losses("base").names()).containsExactly("users");
		splitName();
		assertThat(builder().build().losses("base").tables()).containsExactly("users");
		assertThat(builder().build().losses("c3").isEmpty()).isTrue();
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
	}

	@Test
	void ownDowngradeSaysWhatItLosesBeforeItsFirstStep() {
		chain();
		upgrade("head");
		this.listener.heard().clear();
		downgrade("base");
		assertThat(this.listener.heard()).containsSubsequence("starting from b2 (head)", "losing t",
				"downgrade b2 -> a1, revision b2");
	}

	/** Image 1.9.0 has applied three revisions, and 1.8.0 has only the first. */
	private void newerRelease() {
		this.revisions.revision("a1", "",
				"CREATE TABLE users (id integer, name text);\nINSERT INTO users VALUES (1, 'Ada Lovelace');",
				"DROP TABLE users;");
		splitName();
		upgrade("head");
		this.revisions.delete("b2").delete("c3");
		this.listener.heard().clear();
	}

	private void splitName() {
		this.revisions
			.revision("b2", "a1", "ALTER TABLE users ADD COLUMN first_name text, ADD COLUMN last_name text;\n"
					+ "UPDATE users SET first_name = split_part(name, ' ', 1), last_name = split_part(name, ' ', 2);",
					"ALTER TABLE users DROP COLUMN last_name;\nALTER TABLE users DROP COLUMN first_name;")
			.revision("c3", "b2", "ALTER TABLE users DROP COLUMN name;",
					"ALTER TABLE users ADD COLUMN name text;\nUPDATE users SET name = first_name || ' ' || last_name;");
	}

	private void sleepyOutsideRelease() {
		this.database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
		chain();
		this.revisions.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_id ON t (id);",
				"DROP INDEX CONCURRENTLY t_id;\nSELECT pg_sleep(seconds) FROM pace;", "Transactional: false");
		upgrade("head");
		this.revisions.delete("c3");
	}

	private void awaitSleep() {
		Wait.until("the downgrade sleeping", () -> !this.database
			.string("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
					+ " AND application_name LIKE 'stillhead%' AND query LIKE '%pg_sleep%'")
			.equals("0"));
	}

	private Migrator old() {
		return builder().application(new Application("habits-service", "1.8.0", "host-2"))
			.execution(new ExecutionSettings(false, Duration.ofSeconds(3), null, Duration.ZERO, Duration.ZERO))
			.build();
	}

	private boolean approve(StoredDowngrade plan) {
		this.shown.add(plan);
		return true;
	}

	private boolean refuse(StoredDowngrade plan) {
		this.shown.add(plan);
		return false;
	}

}
