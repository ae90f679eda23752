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

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.testing.WireTap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a start of a service and an upgrade cost on the wire.
 */
class TripsIntegrationTests extends MigratorFixture {

	/**
	 * To look: connecting, twice, and a query. To run: connecting, twice; what a pool has
	 * set; the session's settings, five times; where to look for the lock; the lock;
	 * whether it is held; the rows again; COMMIT; and giving the lock back.
	 */
	private static final int TRIPS_OF_A_RUN = 3 + 2 + 1 + 5 + 1 + 1 + 1 + 1 + 1 + 1;

	private WireTap tap;

	@BeforeEach
	void tapTheWire() {
		this.tap = WireTap.on(this.database);
	}

	@AfterEach
	void closeTap() {
		this.tap.close();
	}

	@Test
	void bootWithNothingPendingSendsOneQueryAndTakesNoLock() throws Exception {
		chain();
		upgrade("head");
		bootOnAnOpenConnection(true);
		assertThat(this.tap.trips()).isEqualTo(1);
		assertThat(this.tap.statements()).singleElement().asString().startsWith("WITH").doesNotContain("advisory");
	}

	@Test
	void fiveHundredAppliedRevisionsAreStillOneQuery() throws Exception {
		statements(500);
		upgrade("head");
		bootOnAnOpenConnection(true);
		assertThat(this.tap.trips()).isEqualTo(1);
		assertThat(this.tap.statements()).hasSize(1);
	}

	@Test
	void databaseOfAlembicsIsOneQuery() throws Exception {
		chain();
		this.database.execute(
				"CREATE TABLE alembic_version (version_num varchar(32) NOT NULL, "
						+ "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
				"INSERT INTO alembic_version VALUES ('b2')");
		bootOnAnOpenConnection(true);
		assertThat(this.tap.trips()).isEqualTo(1);
		assertThat(this.tap.statements()).hasSize(1);
	}

	@Test
	void poolThatHandsOutTransactionsGetsItsConnectionBackWithoutOne() throws Exception {
		chain();
		upgrade("head");
		bootOnAnOpenConnection(false);
		assertThat(this.tap.statements()).hasSize(3).startsWith("BEGIN").endsWith("ROLLBACK");
	}

	@Test
	void withoutAPoolTheDriverAddsItsOwnAndNothingElse() {
		chain();
		upgrade("head");
		migrator(this.tap.database().dataSource(), false).upgrade("head", this.listener);
		assertThat(this.tap.statements()).hasSize(2)
			.first()
			.asString()
			.isEqualTo("SET application_name = 'PostgreSQL JDBC Driver'");
	}

	@Test
	void oneTransactionCostsItsStatementsAndAConstant() {
		statements(50);
		migrator(this.tap.database().dataSource(), false).upgrade("head", this.listener);
		assertThat(this.tap.trips()).isEqualTo(50 + TRIPS_OF_A_RUN);
	}

	@Test
	void journalOfThousandRevisionsTravelsWithCommit() {
		statements(1000);
		migrator(this.tap.database().dataSource(), false).upgrade("head", this.listener);
		assertThat(this.tap.trips()).isEqualTo(1000 + TRIPS_OF_A_RUN);
	}

	@Test
	void transactionPerRevisionCostsOneTripMoreEach() {
		statements(50);
		migrator(this.tap.database().dataSource(), true).upgrade("head", this.listener);
		assertThat(this.tap.trips()).isEqualTo(50 + 50 + TRIPS_OF_A_RUN - 1);
	}

	private void statements(int count) {
		IntStream.range(0, count)
			.forEach((i) -> this.revisions.revision("r" + i, (i > 0) ? "r" + (i - 1) : "", "SELECT " + i + ";", ""));
	}

	private Migrator migrator(DataSource dataSource, boolean transactionPerMigration) {
		return Migrator.builder(dataSource)
			.locations(List.of(this.revisions.location()))
			.execution(new ExecutionSettings(transactionPerMigration, Duration.ofSeconds(3), null, Duration.ZERO,
					Duration.ZERO))
			.build();
	}

	/** As with a pool that has one already. */
	private void bootOnAnOpenConnection(boolean autoCommit) throws Exception {
		try (Connection connection = this.tap.database().connect()) {
			connection.setAutoCommit(autoCommit);
			this.tap.reset();
			migrator(new SingleConnectionDataSource(connection, true), false).upgrade("head", this.listener);
		}
		assertThat(this.listener.heard()).last().asString().startsWith("up to date");
	}

}
