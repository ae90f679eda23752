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

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.stillhead.plan.PlaceholderValueMissingException;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An old image takes back what a newer one has applied, with the statements that the
 * newer one has stored.
 */
class StoredDowngradeIntegrationTests extends NewerReleaseFixture {

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
	void copyDataAreStored() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer, name text);", "DROP TABLE t;")
			.revision("b2", "a1", "DELETE FROM t;", "COPY t FROM STDIN;\n1\tone; two\n\\.\nUPDATE t SET id = 2;");
		upgrade("head");
		this.revisions.delete("b2");
		old().downgrade("a1", this::approve, this.listener);
		assertThat(this.database.strings("SELECT id || name FROM t")).containsExactly("2one; two");
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

}
