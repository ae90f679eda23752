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
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Revisions that are run by a script in one database, and live in another.
 */
abstract class ScriptFixture extends MigratorFixture {

	final ScriptDatabase kind;

	final TestDatabase live;

	UnaryOperator<MigratorBuilder> settings = (builder) -> builder;

	ScriptFixture(ScriptDatabase kind) {
		super(kind.create());
		this.kind = kind;
		this.live = kind.create();
	}

	@AfterEach
	void dropDatabases() {
		this.kind.drop(this.database);
		this.kind.drop(this.live);
	}

	Migrator migrator() {
		return migrator(this.database);
	}

	Migrator migrator(TestDatabase on) {
		MigratorBuilder builder = Migrator.builder(on.dataSource())
			.database(this.kind.product().name())
			.locations(List.of(this.revisions.location()))
			.application(new Application("habits-service", "1.9.0", "host-1"));
		return this.settings.apply(builder).build();
	}

	void commitEachRevision() {
		this.settings = (builder) -> builder
			.execution(new ExecutionSettings(true, ExecutionSettings.DEFAULTS.lockTimeout(), null,
					ExecutionSettings.DEFAULTS.retryFor(), ExecutionSettings.DEFAULTS.connectionWait()));
	}

	/** Runs a script made from a range, and the same live in the other database. */
	SqlScript upgradeBoth(Way way, String range) {
		SqlScript script = migrator().upgradeSql(range, this.kind.product());
		assertThat(way.run(this.database, script.text())).isEmpty();
		int transactions = migrator(this.live).upgrade(range.substring(range.indexOf(':') + 1), this.listener)
			.transactions();
		assertThat(script.transactions()).isEqualTo(transactions);
		assertSameAsLive();
		return script;
	}

	void assertSameAsLive() {
		this.kind.assertSame(this.database, this.live, "alembic_version");
	}

	void assertChangesNothing(Way way, SqlScript script) {
		List<String> before = this.kind.everything(this.database);
		assertThat(way.run(this.database, script.text())).isNotEmpty();
		assertThat(this.kind.everything(this.database)).isEqualTo(before);
	}

}
