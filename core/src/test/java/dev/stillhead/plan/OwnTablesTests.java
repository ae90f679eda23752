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

package dev.stillhead.plan;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.revision.HeadChange.InsertHead;
import dev.stillhead.revision.Revision;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What revisions may not drop.
 */
class OwnTablesTests {

	private static final RevisionStep STEP = new RevisionStep(Direction.UPGRADE, Revision.of("a1", null, "m"),
			new InsertHead("a1"));

	private final OwnTables own = new OwnTables(
			new BookkeepingPlace("habits", "alembic_version", "habits", "alembic_version_journal"));

	@ParameterizedTest
	@ValueSource(strings = { "DROP SCHEMA habits", "drop schema if exists other, \"habits\" cascade",
			"-- all of it\nDROP SCHEMA habits RESTRICT", "DROP TABLE habits.alembic_version",
			"DROP TABLE alembic_version", "DROP TABLE IF EXISTS t, habits.alembic_version_journal CASCADE",
			"/* x */ DROP TABLE HABITS.ALEMBIC_VERSION" })
	void refusesWhatHoldsTheEnginesOwn(String statement) {
		assertThatExceptionOfType(DropsOwnTablesException.class)
			.isThrownBy(() -> this.own.refuseDropBy(STEP, action(statement)))
			.withMessageContaining("a1")
			.withMessageContaining("x.sql:3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DROP SCHEMA other", "DROP TABLE other.alembic_version", "DROP TABLE habits.t",
			"SELECT 'DROP SCHEMA habits'", "DROP INDEX habits.alembic_version_pkc" })
	void leavesEverythingElseAlone(String statement) {
		assertThatNoException().isThrownBy(() -> this.own.refuseDropBy(STEP, action(statement)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE SCHEMA habits", "create schema if not exists \"habits\" authorization u",
			"-- dump\nCREATE SCHEMA habits" })
	void seesThatARevisionMakesTheSchema(String statement) {
		assertThat(this.own.createdBy(action(statement))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "CREATE SCHEMA other", "CREATE TABLE habits.t (id integer)", "SELECT 'CREATE SCHEMA habits'" })
	void seesThatARevisionDoesNotMakeTheSchema(String statement) {
		assertThat(this.own.createdBy(action(statement))).isFalse();
	}

	private static PlannedAction action(String statement) {
		return new PlannedSql(SqlStatement.at(SourceLocation.of("x.sql", 3), statement, Set.of()), false);
	}

}
