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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.dialect.UnknownDatabaseException;
import dev.stillhead.error.MigrationException;
import dev.stillhead.offline.LiveWorkCannotBePrintedException;
import dev.stillhead.offline.OtherDatabaseException;
import dev.stillhead.offline.UnknownProductException;
import dev.stillhead.offline.UnusableRangeException;
import dev.stillhead.plan.NotADowngradeTargetException;
import dev.stillhead.revision.TargetSyntaxException;
import dev.stillhead.revision.UnknownRevisionException;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.IrreversibleRevisionException;
import dev.stillhead.testing.NoDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Ranges, and what cannot be printed.
 */
class OfflineRangeTests extends OfflineFixture {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			b2:a1    | "b2:a1" is no way up: a1 does not stand above b2; nothing was printed
			b2:base  | "b2:base" is no way up: base does not stand above b2; nothing was printed
			b2:c2    | "b2:c2" is no way up: c2 does not stand above b2; nothing was printed
			a1:      | "a1:" lacks an end; nothing was printed
			:b2      | ":b2" lacks an end; nothing was printed
			:        | ":" lacks an end; nothing was printed
			a:b:c    | "a:b:c" has more than one colon
			+1:head  | "+1:head" starts from what the database has, and a range asks no database; nothing was printed
			a1:x@    | "x@" names no revision of that branch
			''       | the target is empty
			zz:head  | no revision
			""")
	void refusesARangeThatLeadsNowhere(String range, String problem) {
		assertThatExceptionOfType(MigrationException.class).isThrownBy(() -> upgrade(range))
			.satisfies((ex) -> assertThat(ex.problem()).contains(problem))
			.satisfies((ex) -> assertThat(ex.remedy()).isNotBlank());
	}

	@Test
	void saysWhichWayTheRangeGoes() {
		assertThatExceptionOfType(UnusableRangeException.class).isThrownBy(() -> upgrade("b2:a1"))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("migrate downgrade b2:a1 --sql"));
		assertThatExceptionOfType(UnusableRangeException.class).isThrownBy(() -> upgrade("b2:c2"))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("migrate history"));
		assertThatExceptionOfType(NotADowngradeTargetException.class).isThrownBy(() -> downgrade("a1:b2"))
			.withMessageContaining("b2 is not applied");
		assertThatExceptionOfType(NotADowngradeTargetException.class).isThrownBy(() -> downgrade("base:a1"));
		assertThatExceptionOfType(UnknownRevisionException.class).isThrownBy(() -> downgrade("a1:zz"));
		assertThatExceptionOfType(TargetSyntaxException.class).isThrownBy(() -> stamp(false, "a:b:c"));
	}

	@Test
	void rangeStartsFromOneRevision() {
		this.revisions.delete("m3");
		assertThatExceptionOfType(UnusableRangeException.class).isThrownBy(() -> downgrade("heads:base"))
			.withMessageContaining("starts from b2, c2, and a range starts from one")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("migrate downgrade c2:base --sql"));
		assertThatExceptionOfType(UnusableRangeException.class).isThrownBy(() -> stamp(false, "a1:b2", "base:c2"))
			.withMessageContaining("start from different revisions");
		assertThatExceptionOfType(UnusableRangeException.class).isThrownBy(() -> stamp(false, "a1:b2", "c2"));
	}

	@Test
	void asksForTheDatabaseThatNobodyNamed() {
		assertThatExceptionOfType(UnknownProductException.class)
			.isThrownBy(() -> migrator().upgradeSql("base:head", null))
			.satisfies(
					(ex) -> assertThat(ex.remedy()).isEqualTo("migrate upgrade base:head --sql --dialect postgresql"));
		assertThatExceptionOfType(UnknownDatabaseException.class)
			.isThrownBy(() -> migrator().upgradeSql("base:head", DatabaseProduct.newest("oracle")));
	}

	@Test
	void sectionsOfOneDatabaseAreNotPrintedForAnother() {
		assertThatExceptionOfType(OtherDatabaseException.class)
			.isThrownBy(() -> migrator().upgradeSql("base:head", DatabaseProduct.newest("sqlite")))
			.withMessageContaining("read for postgresql");
	}

	@Test
	void codeIsRefusedByName() {
		Migrator migrator = Migrator.builder(NoDatabase.INSTANCE).locations(List.of("classpath:db/revisions")).build();
		assertThatExceptionOfType(LiveWorkCannotBePrintedException.class)
			.isThrownBy(() -> migrator.upgradeSql("base:a1b2c3d4e5f6", POSTGRESQL))
			.satisfies((ex) -> assertThat(ex.problem()).matches(
					"a1b2c3d4e5f6 cannot be printed: \"split users.name\" \\(.*SplitNameColumn.java:36\\) reads rows"));
		assertThat(migrator.upgradeSql("base:77aa88bb99cc", POSTGRESQL).text()).contains("CREATE TABLE");
	}

	@Test
	void irreversibleRevisionIsRefused() {
		this.revisions.file("n4.sql", "-- n\n--\n-- Revision ID: n4\n-- Revises: m3\n\n-- +upgrade\nSELECT 1;\n");
		assertThatExceptionOfType(IrreversibleRevisionException.class).isThrownBy(() -> downgrade("n4:a1"));
	}

}
