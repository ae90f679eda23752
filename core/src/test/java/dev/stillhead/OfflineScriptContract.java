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
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.offline.SqlScript;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A script leaves any database as a live run does: schema, rows, journal. Whoever extends
 * it has the clients that run scripts, as {@code clients}.
 */
abstract class OfflineScriptContract extends ScriptFixture {

	OfflineScriptContract(ScriptDatabase kind) {
		super(kind);
	}

	@ParameterizedTest
	@MethodSource("clients")
	void upgradesAnEmptyDatabase(Way way) {
		chain();
		assertThat(upgradeBoth(way, "base:head").transactions()).isEqualTo(1);
		assertThat(this.database.strings("SELECT run FROM alembic_version_journal"))
			.allSatisfy((run) -> assertThat(UUID.fromString(run)).isNotNull());
		assertThat(migrator().status("head").lastRun()).satisfies((run) -> assertThat(run.to()).containsExactly("b2"));
	}

	@ParameterizedTest
	@MethodSource("clients")
	void upgradesAndDowngradesFromWhereTheDatabaseIs(Way way) {
		chain();
		migrator().upgrade("a1", this.listener);
		migrator(this.live).upgrade("a1", this.listener);
		SqlScript up = migrator().upgradeSql("head", null);
		assertThat(up.database()).isPresent();
		assertThat(up.from()).containsExactly("a1");
		assertThat(up.to()).containsExactly("b2");
		assertThat(up.text()).doesNotContain("CREATE TABLE");
		assertThat(way.run(this.database, up.text())).isEmpty();
		migrator(this.live).upgrade("head", this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().downgradeSql("-1", null).text())).isEmpty();
		migrator(this.live).downgrade("-1", this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().downgradeSql("a1:base", this.kind.product()).text())).isEmpty();
		migrator(this.live).downgrade("base", this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void commitsEachRevisionByItselfWhereThatIsSet(Way way) {
		chain();
		commitEachRevision();
		assertThat(upgradeBoth(way, "base:head").transactions()).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("clients")
	void forksAndMergesAsALiveRunDoes(Way way) {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "CREATE TABLE b (id integer);", "DROP TABLE b;")
			.revision("c2", "a1", "CREATE TABLE c (id integer);", "DROP TABLE c;")
			.revision("d2", "a1", "CREATE TABLE d (id integer);", "DROP TABLE d;", "Depends On: c2")
			.revision("m3", "b2, d2", "", "");
		upgradeBoth(way, "base:heads");
		assertThat(way.run(this.database, migrator().downgradeSql("-1", null).text())).isEmpty();
		migrator(this.live).downgrade("-1", this.listener);
		assertSameAsLive();
		assertThat(migrator().downgradeSql("a1", null).from()).containsExactly("b2", "d2");
		assertThat(way.run(this.database, migrator().downgradeSql("a1", null).text())).isEmpty();
		migrator(this.live).downgrade("a1", this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void stampsAsALiveRunDoes(Way way) {
		chain();
		this.revisions.revision("c2", "a1", "", "");
		assertThat(
				way.run(this.database, migrator().stampSql(List.of("base:heads"), false, this.kind.product()).text()))
			.isEmpty();
		migrator(this.live).stamp(List.of("heads"), false, this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().stampSql(List.of("a1"), false, null).text())).isEmpty();
		migrator(this.live).stamp(List.of("a1"), false, this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void purgesRowsThatNobodyKnows(Way way) {
		chain();
		for (var each : List.of(this.database, this.live)) {
			migrator(each).upgrade("head", this.listener);
			each.execute("INSERT INTO alembic_version VALUES ('it''s \"%gone')");
		}
		SqlScript script = migrator().stampSql(List.of("a1"), true, null);
		assertThat(script.from()).containsExactly("b2", "it's \"%gone");
		assertThat(way.run(this.database, script.text())).isEmpty();
		migrator(this.live).stamp(List.of("a1"), true, this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void makesTheTablesOnceHoweverOftenItIsAsked(Way way) {
		chain();
		SqlScript script = migrator().ensureVersionSql(this.kind.product());
		assertThat(way.run(this.database, script.text())).isEmpty();
		assertThat(way.run(this.database, script.text())).isEmpty();
		assertThat(way.run(this.database, migrator().ensureVersionSql(null).text())).isEmpty();
		assertThat(this.database.string("SELECT count(*) FROM alembic_version")).isEqualTo("0");
		upgradeBoth(way, "base:head");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void isAnotherRunWhenItIsRunAgain(Way way) throws InterruptedException {
		chain();
		String up = migrator().upgradeSql("base:head", this.kind.product()).text();
		String down = migrator().downgradeSql("b2:base", this.kind.product()).text();
		for (String script : List.of(up, down, up)) {
			assertThat(way.run(this.database, script)).isEmpty();
			Thread.sleep(5);
		}
		assertThat(this.database.string("SELECT count(DISTINCT run) FROM alembic_version_journal")).isEqualTo("3");
	}

	@Test
	void hasNothingToDoWhereNothingIsPending() {
		chain();
		upgrade("head");
		SqlScript script = migrator().upgradeSql("head", null);
		assertThat(script.text()).contains("nothing to do, the database is at b2").doesNotContain("BEGIN");
		assertThat(script.revisions()).isZero();
	}

}
