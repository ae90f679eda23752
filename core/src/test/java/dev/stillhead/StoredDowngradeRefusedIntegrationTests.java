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

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.DropsOwnTablesException;
import dev.stillhead.plan.NotADowngradeTargetException;
import dev.stillhead.revision.UnknownRowException;
import dev.stillhead.runtime.DowngradeNotStoredException;
import dev.stillhead.runtime.JournalOpenToOthersException;
import dev.stillhead.runtime.StoredDowngradeChangedException;
import dev.stillhead.runtime.StoredDowngradeNotApprovedException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.script.IrreversibleRevisionException;
import dev.stillhead.testing.PostgresqlServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An old image cannot, or may not, take back what a newer one has applied.
 */
class StoredDowngradeRefusedIntegrationTests extends NewerReleaseFixture {

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
		String role = "the-intruder_" + Long.toHexString(System.nanoTime());
		PostgresqlServer.shared().execute("CREATE ROLE \"" + role + "\"");
		this.database.execute("GRANT SELECT ON alembic_version_journal TO \"" + role + "\"");
		assertThat(old().downgrade("-1", this::refuse, this.listener).steps()).isEmpty();
		assertThat(this.shown).hasSize(1);
		for (String right : List.of("INSERT", "UPDATE", "DELETE", "TRUNCATE", "UPDATE (downgrade)")) {
			for (String grantee : List.of("\"" + role + "\"", "PUBLIC")) {
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

}
