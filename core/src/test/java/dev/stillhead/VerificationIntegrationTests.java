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

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.PresentNotMadeException;
import dev.stillhead.autogenerate.RevisionNotVerifiedException;
import dev.stillhead.autogenerate.RevisionNotVerifiedException.Way;
import dev.stillhead.autogenerate.ServerWideStatementException;
import dev.stillhead.autogenerate.VerifiedRevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Revisions tried in scratch.
 */
class VerificationIntegrationTests extends MigratorFixture {

	@Test
	void triesWhatIsPendingAndLeavesTheDatabaseAlone() {
		chain();
		upgrade("a1");
		assertThat(verifyPending()).containsExactly("b2 reversible");
		assertThat(status().currentRevisions()).containsExactly("a1");
		assertThat(this.database.strings("SELECT column_name FROM information_schema.columns WHERE table_name = 't'"))
			.containsExactly("id");
		assertThat(scratchDatabases()).isEmpty();
	}

	@Test
	void triesEverythingFromNothing() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_name ON t (name);", "DROP INDEX t_name;",
				"Transactional: false");
		upgrade("heads");
		assertThat(verifyPending()).isEmpty();
		assertThat(verifyAll()).containsExactly("a1 reversible", "b2 reversible", "c3 reversible");
	}

	@Test
	void triesBranchesAndMergesEachByItself() {
		this.revisions.revision("a1", "", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.revision("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;")
			.revision("c1", "a1", "CREATE TABLE c (id int);", "DROP TABLE c;")
			.revision("d1", "b1, c1", "ALTER TABLE b ADD COLUMN c int;", "ALTER TABLE b DROP COLUMN c;")
			.revision("e1", "", "CREATE TABLE e (id int);", "DROP TABLE e;", "Depends On: b1");
		assertThat(verifyAll()).containsExactlyInAnyOrder("a1 reversible", "b1 reversible", "c1 reversible",
				"d1 reversible", "e1 reversible");
	}

	@Test
	void anIrreversibleRevisionIsOnlyApplied() {
		chain();
		this.revisions.file("c3.sql",
				"-- drop\n--\n-- Revision ID: c3\n-- Revises: b2\n\n-- +upgrade\nDROP TABLE t;\n");
		assertThat(verifyAll()).containsExactly("a1 reversible", "b2 reversible", "c3 irreversible");
	}

	@Test
	void namesWhatADowngradeLeavesBehind() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id int); CREATE SEQUENCE numbers;", "DROP TABLE u;");
		assertThatExceptionOfType(RevisionNotVerifiedException.class).isThrownBy(this::verifyAll).satisfies((ex) -> {
			assertThat(ex.revision().id()).isEqualTo("c3");
			assertThat(ex.way()).isEqualTo(Way.DOWN);
			assertThat(ex.problem())
				.isEqualTo("The downgrade of c3, revision c3 does not lead back to where the upgrade began.");
			assertThat(ex.differences()).containsExactly("sequence public.numbers is new");
		});
		assertThat(scratchDatabases()).isEmpty();
	}

	@Test
	void namesWhatIsOtherTheSecondTime() {
		chain();
		this.revisions.revision("c3", "b2",
				"CREATE TABLE IF NOT EXISTS u (id int);\nALTER TABLE u ADD COLUMN IF NOT EXISTS a int DEFAULT 1;",
				"ALTER TABLE u DROP COLUMN a;");
		assertThatExceptionOfType(RevisionNotVerifiedException.class).isThrownBy(this::verifyAll)
			.satisfies((ex) -> assertThat(ex.way()).isEqualTo(Way.DOWN));
	}

	@Test
	void namesTheStatementThatFailsOnTheWayBack() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id int);", "DROP TABLE v;");
		assertThatExceptionOfType(RevisionNotVerifiedException.class).isThrownBy(this::verifyAll).satisfies((ex) -> {
			assertThat(ex.problem()).isEqualTo("c3, revision c3 cannot be taken back in scratch.");
			assertThat(ex.facts()).extracting("label").containsExactly("where", "statement", "database");
			assertThat(ex.getMessage()).contains("42P01", "DROP TABLE v");
		});
	}

	@Test
	void whatWasMadeByHandIsThereForPendingRevisions() {
		chain();
		upgrade("b2");
		this.database.execute("CREATE TABLE by_hand (id integer PRIMARY KEY, name text DEFAULT 'x')");
		this.revisions.revision("c3", "b2", "ALTER TABLE by_hand ADD COLUMN more int;",
				"ALTER TABLE by_hand DROP COLUMN more;");
		assertThat(verifyPending()).containsExactly("c3 reversible");
	}

	@Test
	void aStampedDatabaseWhoseRevisionsDoNotRunIsRebuiltFromWhatItHolds() {
		this.revisions
			.revision("a1", "", "ALTER TABLE made_before_everything ADD COLUMN a int;",
					"ALTER TABLE made_before_everything DROP COLUMN a;")
			.revision("b2", "a1", "ALTER TABLE made_before_everything ADD COLUMN b int;",
					"ALTER TABLE made_before_everything DROP COLUMN b;");
		this.database.execute("CREATE TYPE mood AS ENUM ('good', 'bad')",
				"CREATE TABLE made_before_everything (id bigserial PRIMARY KEY, mood mood DEFAULT 'good', a int)",
				"CREATE VIEW good AS SELECT id FROM made_before_everything WHERE mood = 'good'");
		builder().build().stamp(List.of("a1"), false, this.listener);
		assertThat(verifyPending()).containsExactly("b2 reversible");
		assertThatExceptionOfType(RevisionNotVerifiedException.class).isThrownBy(this::verifyAll)
			.satisfies((ex) -> assertThat(ex.way()).isEqualTo(Way.UP));
	}

	@Test
	void saysWhatCannotBeRebuilt() {
		this.revisions.revision("a1", "", "SELECT 1/0;", "");
		this.database.execute("CREATE TYPE pair AS (a int, b int)", "CREATE TABLE pairs (p pair)");
		builder().build().stamp(List.of("a1"), false, this.listener);
		this.revisions.revision("b2", "a1", "CREATE TABLE u (id int);", "DROP TABLE u;");
		assertThatExceptionOfType(PresentNotMadeException.class).isThrownBy(this::verifyPending)
			.satisfies((ex) -> assertThat(ex.getMessage()).contains("type \"public.pair\" does not exist", "a1",
					"migrate verify --all"));
	}

	@Test
	void refusesWhatWouldChangeTheServer() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id int);\nCREATE ROLE app_" + System.nanoTime() + ";",
				"DROP TABLE t;");
		assertThatExceptionOfType(ServerWideStatementException.class).isThrownBy(this::verifyAll).satisfies((ex) -> {
			assertThat(ex.revision()).isEqualTo("a1");
			assertThat(ex.remedy()).contains("stillhead.autogenerate.scratch-url");
		});
	}

	private List<String> verifyAll() {
		return verify(true);
	}

	private List<String> verifyPending() {
		return verify(false);
	}

	private List<String> verify(boolean all) {
		List<String> heard = new ArrayList<>();
		try (Autogenerator autogenerator = builder().autogenerator(null, AutogenerateSettings.DEFAULTS)) {
			List<VerifiedRevision> verified = all ? autogenerator.verifyAll((one) -> heard.add(text(one)))
					: autogenerator.verifyPending((one) -> heard.add(text(one)));
			assertThat(verified.stream().map(VerificationIntegrationTests::text)).isEqualTo(heard);
		}
		return heard;
	}

	private static String text(VerifiedRevision verified) {
		return verified.revision().id() + (verified.reversible() ? " reversible" : " irreversible");
	}

	private List<String> scratchDatabases() {
		return this.database.strings("SELECT datname FROM pg_database WHERE datname LIKE 'stillhead\\_scratch\\_%"
				+ ProcessHandle.current().pid() + "\\_%'");
	}

}
