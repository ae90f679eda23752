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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.stillhead.error.MigrationException;
import dev.stillhead.runtime.BookkeepingFailedException;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A role that lacks a right is told which, and what grants it.
 */
class MissingRightsIntegrationTests extends MigratorFixture {

	private final String role = "role_" + Long.toHexString(System.nanoTime());

	private TestDatabase asRole;

	@BeforeEach
	void makeRole() {
		PostgresqlServer.shared().execute("CREATE ROLE " + this.role + " LOGIN PASSWORD 's3cret-of-role'");
		this.asRole = new TestDatabase(this.database.url(), this.role, "s3cret-of-role");
	}

	@Test
	void roleThatMayNotCreateInTheSchemaIsToldTheGrant() {
		chain();
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgradeAsRole(DEFAULTS))
			.satisfies((ex) -> {
				assertThat(ex.sqlState()).isEqualTo("42501");
				assertRemedy(ex, "GRANT USAGE, CREATE ON SCHEMA public TO " + this.role + ";");
			});
	}

	@Test
	void ownerOfATableHasToChangeIt() {
		chain();
		upgrade("a1");
		grant("ALL ON alembic_version, alembic_version_journal", "ALL ON SCHEMA public");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgradeAsRole(DEFAULTS))
			.satisfies((ex) -> assertRemedy(ex, "ALTER TABLE t OWNER TO " + this.role + ";"));
	}

	@Test
	void rightToChangeRowsIsNamed() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "/* fill */ INSERT INTO t VALUES (1);", "DELETE FROM t;");
		upgrade("a1");
		grant("ALL ON alembic_version, alembic_version_journal");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgradeAsRole(DEFAULTS))
			.satisfies((ex) -> assertRemedy(ex, "GRANT INSERT ON TABLE t TO " + this.role + ";"));
	}

	@Test
	void roleThatMayNotMakeTheSchemaOfTheVersionTableIsToldTheGrant() {
		this.revisions.revision("a1", "", "SELECT 1;", "");
		assertThatExceptionOfType(BookkeepingFailedException.class)
			.isThrownBy(() -> upgradeAsRole(new VersionTableSettings("alembic_version", "app", true, null)))
			.satisfies((ex) -> assertRemedy(ex, "GRANT CREATE ON DATABASE "
					+ this.database.string("SELECT current_database()") + " TO " + this.role + ";"));
		assertThat(this.database.string("SELECT to_regnamespace('app') IS NULL")).isEqualTo("t");
	}

	@Test
	void roleThatMayNotMakeTheVersionTableIsToldTheGrant() {
		this.revisions.revision("a1", "", "SELECT 1;", "");
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> upgradeAsRole(DEFAULTS))
			.satisfies((ex) -> assertRemedy(ex, "GRANT USAGE, CREATE ON SCHEMA public TO " + this.role + ";"));
	}

	@Test
	void roleThatMayNotReadTheVersionTableIsToldTheGrant() {
		chain();
		upgrade("head");
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> upgradeAsRole(DEFAULTS))
			.satisfies((ex) -> assertRemedy(ex, "GRANT SELECT ON TABLE alembic_version TO " + this.role + ";"));
	}

	@Test
	void roleThatMayNotReadTheJournalIsToldTheGrant() {
		chain();
		upgrade("head");
		grant("SELECT ON alembic_version");
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> upgradeAsRole(DEFAULTS))
			.satisfies((ex) -> assertRemedy(ex, "GRANT SELECT ON TABLE alembic_version_journal TO " + this.role + ";"));
	}

	@Test
	void roleThatMayNotLookIntoTheSchemaIsToldTheGrant() {
		chain();
		VersionTableSettings inApp = new VersionTableSettings("alembic_version", "app", true, null);
		builder().versionTable(inApp).build().upgrade("head", this.listener);
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> upgradeAsRole(inApp))
			.satisfies((ex) -> assertRemedy(ex, "GRANT USAGE ON SCHEMA app TO " + this.role + ";"));
	}

	@Test
	void roleThatMayOnlyReadCannotRecordAStep() {
		this.revisions.revision("a1", "", "SELECT 1;", "");
		upgrade("head");
		this.revisions.revision("b2", "a1", "SELECT 2;", "");
		grant("SELECT ON alembic_version, alembic_version_journal");
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> upgradeAsRole(DEFAULTS))
			.satisfies((ex) -> assertRemedy(ex,
					"GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE alembic_version TO " + this.role + ";"));
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("a1");
	}

	@Test
	void serviceThatMayOnlyReadStartsWhenNothingIsPending() {
		chain();
		upgrade("head");
		grant("SELECT ON alembic_version, alembic_version_journal");
		this.listener.heard().clear();
		upgradeAsRole(DEFAULTS);
		assertThat(this.listener.heard()).containsExactly("up to date at b2 (head)");
		assertThat(migratorAsRole(DEFAULTS).status("head").state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	private static final VersionTableSettings DEFAULTS = VersionTableSettings.DEFAULTS;

	private void assertRemedy(MigrationException ex, String grant) {
		assertThat(ex.getMessage()).contains("42501").contains(grant).doesNotContain("s3cret");
		assertThat(ex.remedy()).contains("stillhead.user");
	}

	private void grant(String... rights) {
		for (String right : rights) {
			this.database.execute("GRANT " + right + " TO " + this.role);
		}
	}

	private void upgradeAsRole(VersionTableSettings settings) {
		migratorAsRole(settings).upgrade("head", this.listener);
	}

	private Migrator migratorAsRole(VersionTableSettings settings) {
		return Migrator.builder(this.asRole.dataSource())
			.locations(List.of(this.revisions.location()))
			.versionTable(settings)
			.build();
	}

}
